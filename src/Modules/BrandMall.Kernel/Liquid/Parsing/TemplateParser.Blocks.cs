using BrandMall.Kernel.Liquid.Nodes;

namespace BrandMall.Kernel.Liquid.Parsing;

internal sealed partial class TemplateParser
{
    private IfTag If(string name, Markup markup, Lexer lexer)
    {
        var branches = new List<Branch>();
        Node? condition = Condition(lexer);
        var negated = name == "unless";
        var hasElse = false;
        while (true)
        {
            var (block, end, next) = Body(name, markup.Open, [$"end{name}", "else", "elsif"]);

            // What follows the first else is read but never printed, as in Shopify's Liquid.
            if (!hasElse || condition is null)
            {
                branches.Add(new Branch(condition, negated, block));
            }

            if (end.StartsWith("end", StringComparison.Ordinal))
            {
                next.ExpectEnd();
                return new IfTag(TrimAfterElse(branches));
            }

            hasElse |= end == "else";
            negated = false;
            condition = end == "elsif" ? Condition(next) : null;
        }
    }

    private static Branch[] TrimAfterElse(List<Branch> branches)
    {
        var first = branches.FindIndex(b => b.Condition is null);
        return [.. first < 0 ? branches : branches[..(first + 1)]];
    }

    private Node Condition(Lexer lexer)
    {
        var condition = new ExpressionParser(this, lexer).Condition();
        lexer.ExpectEnd();
        return condition;
    }

    private CaseTag Case(Markup markup, Lexer lexer)
    {
        var subject = new ExpressionParser(this, lexer).Value();
        lexer.ExpectEnd();
        var whens = new List<When>();
        var (_, end, next) = Body("case", markup.Open, ["endcase", "when", "else"]);
        while (end != "endcase")
        {
            var values = end == "when" ? WhenValues(next) : null;
            (var block, end, next) = Body("case", markup.Open, ["endcase", "when", "else"]);
            whens.Add(new When(values, block));
        }

        next.ExpectEnd();
        return new CaseTag(subject, [.. whens]);
    }

    private Node[] WhenValues(Lexer lexer)
    {
        var expressions = new ExpressionParser(this, lexer);
        var values = new List<Node>();
        do
        {
            values.Add(expressions.Value());
        }
        while (lexer.TryTake(",") || lexer.TryTakeWord("or"));

        // Shopify's Liquid stops reading at 'and' without complaint, and templates rely on it.
        if (!lexer.IsWord("and"))
        {
            lexer.ExpectEnd();
        }

        return [.. values];
    }

    private ForTag For(Markup markup, Lexer lexer)
    {
        var source = Loop(lexer);
        var (body, end, next) = Body("for", markup.Open, ["endfor", "else"]);
        Block? otherwise = null;
        while (end == "else")
        {
            (var block, end, next) = Body("for", markup.Open, ["endfor", "else"]);
            otherwise ??= block;
        }

        next.ExpectEnd();
        return new ForTag(source, body, otherwise);
    }

    private TableRowTag TableRow(Markup markup, Lexer lexer)
    {
        var source = Loop(lexer);
        return new TableRowTag(source, Closed("tablerow", markup, lexer));
    }

    private LoopSource Loop(Lexer lexer)
    {
        var expressions = new ExpressionParser(this, lexer);
        var variable = lexer.TakeName("the name of the loop's variable");
        if (!lexer.TryTakeWord("in"))
        {
            throw lexer.Fault("'in'");
        }

        var start = lexer.Current.Start;
        var loop = new LoopSource(variable, expressions.Value(), lexer.Slice(start, lexer.LastEnd));
        while (lexer.Current.Kind != TokenKind.End)
        {
            if (lexer.TryTake(","))
            {
                continue;
            }

            switch (lexer.TakeName("'limit', 'offset', 'cols' or 'reversed'"))
            {
                case "reversed":
                    loop.Reversed = true;
                    break;
                case "limit":
                    lexer.Expect(":");
                    loop.Limit = expressions.Value();
                    break;
                case "cols":
                    lexer.Expect(":");
                    loop.Columns = expressions.Value();
                    break;
                case "offset":
                    lexer.Expect(":");
                    loop.OffsetContinues = lexer.TryTakeWord("continue");
                    loop.Offset = loop.OffsetContinues ? null : expressions.Value();
                    break;
                default:
                    throw Source.Fault(lexer.LastEnd, "'limit', 'offset', 'cols' or 'reversed'", "another word");
            }
        }

        return loop;
    }
}
