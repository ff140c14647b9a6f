using BrandMall.Kernel.Liquid.Nodes;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Ast;

namespace BrandMall.Kernel.Liquid.Parsing;

internal sealed partial class TemplateParser
{
    private Statement Tag(string name, Markup markup, Lexer lexer, string? opener, int openedAt) => name switch
    {
        "assign" => Assign(lexer),
        "break" => Alone(lexer, new BreakStatement()),
        "capture" => Capture(markup, lexer),
        "case" => Case(markup, lexer),
        "comment" or "doc" => Skip(name, markup),
        "continue" => Alone(lexer, new ContinueStatement()),
        "cycle" => Cycle(lexer),
        "decrement" or "increment" => Counter(name, lexer),
        "echo" => Echo(lexer),
        "for" => For(markup, lexer),
        "if" or "unless" => If(name, markup, lexer),
        "ifchanged" => new IfChangedTag(Closed(name, markup, lexer)),
        "include" => new IncludeTag(Partial(lexer)),
        "liquid" => Lines(markup, lexer),
        "raw" => Raw(name, markup),
        "render" => Render(lexer),
        "tablerow" => TableRow(markup, lexer),
        _ => Custom(name, markup, lexer, opener, openedAt),
    };

    private static Statement Alone(Lexer lexer, Statement statement)
    {
        lexer.ExpectEnd();
        return statement;
    }

    private AssignTag Assign(Lexer lexer)
    {
        var name = lexer.TakeName("the name of a variable");
        lexer.Expect("=");
        var value = new ExpressionParser(this, lexer).Filtered();
        lexer.ExpectEnd();
        return new AssignTag(name, value);
    }

    private CaptureTag Capture(Markup markup, Lexer lexer)
    {
        var token = lexer.Current;
        var name = token.Kind == TokenKind.Text ? lexer.Span(lexer.Take()).ToString() : lexer.TakeName("the name of a variable");
        return new CaptureTag(name, Closed("capture", markup, lexer));
    }

    private CycleTag Cycle(Lexer lexer)
    {
        var expressions = new ExpressionParser(this, lexer);
        var start = lexer.Current.Start;
        var first = expressions.Value();
        Node? group = null;
        var values = new List<Node>();
        if (lexer.TryTake(":"))
        {
            group = first;
            values.Add(expressions.Value());
        }
        else
        {
            values.Add(first);
        }

        while (lexer.TryTake(",") && lexer.Current.Kind != TokenKind.End)
        {
            values.Add(expressions.Value());
        }

        lexer.ExpectEnd();
        return new CycleTag(group, "\0" + lexer.Slice(start, lexer.LastEnd), [.. values]);
    }

    private static CounterTag Counter(string name, Lexer lexer)
    {
        var counter = lexer.TakeName("the name of a counter");
        lexer.ExpectEnd();
        return new CounterTag(counter, up: name == "increment");
    }

    private Tag Echo(Lexer lexer)
    {
        if (lexer.Current.Kind == TokenKind.End)
        {
            return new NothingTag();
        }

        var value = new ExpressionParser(this, lexer).Filtered();
        lexer.ExpectEnd();
        return new PrintTag(value);
    }

    private NothingTag Skip(string name, Markup markup)
    {
        _reader.SkipTo(name, markup.Open, nested: name == "comment");
        return new NothingTag();
    }

    private TextTag Raw(string name, Markup markup)
    {
        var text = _reader.SkipTo(name, markup.Open, nested: false);
        return new TextTag(Source.Text[text.Start..text.End]);
    }

    private BodyTag Lines(Markup markup, Lexer lexer)
    {
        var outer = _reader;
        _reader = new LineReader(Source, lexer.Current.Start, markup.End);
        var block = Body(null, markup.Open, []).Block;
        _reader = outer;
        return new BodyTag(block);
    }

    private RenderTag Render(Lexer lexer) =>
        lexer.Current.Kind == TokenKind.Text ? new RenderTag(Partial(lexer)) : throw lexer.Fault("the quoted name of a snippet");

    private PartialCall Partial(Lexer lexer)
    {
        var expressions = new ExpressionParser(this, lexer);
        var name = expressions.Value();
        Node? bound = null;
        string? alias = null;
        var each = lexer.IsWord("for") && !lexer.IsFollowedBy(':');
        if (each || (lexer.IsWord("with") && !lexer.IsFollowedBy(':')))
        {
            lexer.Take();
            bound = expressions.Value();
        }

        if (lexer.IsWord("as") && !lexer.IsFollowedBy(':'))
        {
            lexer.Take();
            alias = lexer.TakeName("a name after 'as'");
        }

        var arguments = new List<KeyValuePair<string, Node>>();
        while (lexer.TryTake(",") || lexer.Current.Kind == TokenKind.Name)
        {
            if (lexer.Current.Kind != TokenKind.End)
            {
                var argument = lexer.TakeName("the name of an argument");
                lexer.Expect(":");
                arguments.Add(KeyValuePair.Create(argument, expressions.Value()));
            }
        }

        lexer.ExpectEnd();
        return new PartialCall(name, bound, each, alias, [.. arguments]);
    }

    private CustomTag Custom(string name, Markup markup, Lexer lexer, string? opener, int openedAt)
    {
        if (Engine.Language.FindTag(name) is not { } tag)
        {
            var isEnd = opener is not null && name.StartsWith("end", StringComparison.Ordinal);
            var expected = isEnd ? $"'end{opener}' to close '{opener}' of line {Source.LineAt(openedAt)}" : "the name of a tag";
            throw Source.Fault(markup.Open, expected, SourceText.Quote(name));
        }

        var arguments = new ExpressionParser(this, lexer).Arguments(needsCommas: false);
        lexer.ExpectEnd();
        var hasBody = tag.Body == LiquidTagBody.Required || (tag.Body == LiquidTagBody.Optional && _reader.IsClosedLater(name));
        return new CustomTag(tag, arguments, hasBody ? Body(name, markup.Open, [$"end{name}"]).Block : null);
    }

    /// <summary>The rest of an opening tag is nothing; then a body and its end.</summary>
    private Block Closed(string name, Markup markup, Lexer lexer)
    {
        lexer.ExpectEnd();
        var (block, _, end) = Body(name, markup.Open, [$"end{name}"]);
        end.ExpectEnd();
        return block;
    }
}
