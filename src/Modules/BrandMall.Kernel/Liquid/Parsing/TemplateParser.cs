using System.Runtime.CompilerServices;
using BrandMall.Kernel.Liquid.Nodes;
using BrandMall.Kernel.Liquid.Rendering;
using Fluid.Ast;

namespace BrandMall.Kernel.Liquid.Parsing;

/// <summary>Recursive descent from source text to Fluid's syntax tree.</summary>
internal sealed partial class TemplateParser
{
    private const int FreeMarkups = 1_000;

    private Deadline _deadline;
    private IMarkupReader _reader;
    private int _depth;
    private int _markups;

    public TemplateParser(LiquidEngine engine, string source, string file)
    {
        Engine = engine;
        _deadline = new Deadline(engine.Limits.Parse);
        Source = new SourceText(file, source);
        if (source.Length > engine.Limits.SourceChars)
        {
            throw new LiquidLimitException("source", engine.Limits.SourceChars, file, 1);
        }

        _reader = new TemplateReader(Source);
    }

    public LiquidEngine Engine { get; }

    public SourceText Source { get; }

    public LiquidTemplate Parse() => new(Source.File, Source.Text, Body(null, 0, []).Block);

    public void Enter(int offset)
    {
        if (++_depth > Engine.Limits.Nesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Exceeded("nesting", Engine.Limits.Nesting, offset);
        }
    }

    public void Leave() => _depth--;

    /// <summary>Statements up to one of the end tags, whose lexer stands behind its name.</summary>
    private (Block Block, string End, Lexer Lexer) Body(string? opener, int openedAt, ReadOnlySpan<string> ends)
    {
        Enter(openedAt);
        var (statements, offsets) = (new List<Statement>(), new List<int>());
        while (true)
        {
            var markup = _reader.Next();
            Tick(markup.Open);
            switch (markup.Kind)
            {
                case MarkupKind.End:
                    if (opener is not null)
                    {
                        throw Source.Fault(openedAt, $"'end{opener}' to close '{opener}'", "the end of the template");
                    }

                    Leave();
                    return (new Block(statements, offsets), string.Empty, null!);
                case MarkupKind.Text:
                    Add(statements, offsets, markup, new TextTag(Source.Text[markup.Start..markup.End]));
                    break;
                case MarkupKind.Output:
                    Add(statements, offsets, markup, Output(markup));
                    break;
                default:
                    var lexer = new Lexer(Source, Comments.Skip(Source, markup));
                    if (lexer.Current.Kind == TokenKind.End)
                    {
                        break;
                    }

                    var name = lexer.TakeName("the name of a tag");
                    lexer.Tag = name;
                    if (ends.Contains(name))
                    {
                        Leave();
                        return (new Block(statements, offsets), name, lexer);
                    }

                    Add(statements, offsets, markup, Tag(name, markup, lexer, opener, openedAt));
                    break;
            }
        }
    }

    private static void Add(List<Statement> statements, List<int> offsets, Markup markup, Statement statement)
    {
        statements.Add(statement);
        offsets.Add(markup.Open);
    }

    private PrintTag Output(Markup markup)
    {
        var lexer = new Lexer(Source, markup);
        if (lexer.Current.Kind == TokenKind.End)
        {
            return new PrintTag(new LiteralNode(Fluid.Values.NilValue.Instance));
        }

        var value = new ExpressionParser(this, lexer).Filtered();
        lexer.ExpectEnd();
        return new PrintTag(value);
    }

    private void Tick(int offset)
    {
        if ((++_markups & 15) == 0 && _deadline.IsOver(isYoung: _markups <= FreeMarkups))
        {
            throw Exceeded("parse", (long)Engine.Limits.Parse.TotalMilliseconds, offset);
        }
    }

    private LiquidLimitException Exceeded(string limit, long allowed, int offset) => new(limit, allowed, Source.File, Source.LineAt(offset));
}
