using System.Globalization;
using BrandMall.Kernel.Liquid.Nodes;
using BrandMall.Kernel.Liquid.Values;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Parsing;

/// <summary>Values, paths, conditions, filters and argument lists.</summary>
internal sealed class ExpressionParser(TemplateParser template, Lexer lexer)
{
    private static readonly string[] s_comparisons = ["==", "!=", "<>", "<=", ">=", "<", ">"];

    /// <summary>A condition, then filters.</summary>
    public Node Filtered()
    {
        var input = Condition();
        if (!lexer.Current.Is("|"))
        {
            return input;
        }

        var filters = new List<FilterCall>();
        while (lexer.TryTake("|"))
        {
            filters.Add(Filter());
        }

        return new FilteredNode(input, [.. filters]);
    }

    public Node Condition()
    {
        var first = Compared();
        if (!lexer.IsWord("and") && !lexer.IsWord("or"))
        {
            return first;
        }

        var (operands, isAnd) = (new List<Node> { first }, new List<bool>());
        while (lexer.IsWord("and") || lexer.IsWord("or"))
        {
            isAnd.Add(lexer.IsWord("and"));
            lexer.Take();
            operands.Add(Compared());
        }

        return new LogicNode([.. operands], [.. isAnd]);
    }

    public Node Value()
    {
        template.Enter(lexer.Current.Start);
        var value = ReadValue();
        template.Leave();
        return value;
    }

    /// <summary>Values and <c>name: value</c> pairs, separated by commas or, for tags, by nothing.</summary>
    public ArgumentList Arguments(bool needsCommas, string? closing = null)
    {
        var (positional, named) = (new List<Node>(), new List<KeyValuePair<string, Node>>());
        while (!IsOver(closing))
        {
            if (lexer.Current.Kind == TokenKind.Name && lexer.IsFollowedBy(':'))
            {
                var name = lexer.TakeName("a name");
                lexer.Expect(":");
                named.Add(KeyValuePair.Create(name, Value()));
            }
            else
            {
                positional.Add(Value());
            }

            if (!lexer.TryTake(",") && needsCommas)
            {
                break;
            }
        }

        return positional.Count + named.Count == 0 ? ArgumentList.Empty : new ArgumentList([.. positional], [.. named]);
    }

    private bool IsOver(string? closing) =>
        lexer.Current.Kind == TokenKind.End || lexer.Current.Is("|") || (closing is not null && lexer.Current.Is(closing));

    private FilterCall Filter()
    {
        var at = lexer.Current;
        var name = lexer.TakeName("the name of a filter");
        var entry = template.Engine.Language.FindFilter(name) ?? throw template.Source.Fault(at.Start, "the name of a filter", SourceText.Quote(name));
        var arguments = lexer.TryTake(":") ? Arguments(needsCommas: true) : ArgumentList.Empty;
        if (arguments.Count < entry.Least || arguments.Count > entry.Most)
        {
            var takes = entry.Least == entry.Most ? $"{entry.Least}" : entry.Most == int.MaxValue ? $"at least {entry.Least}" : $"{entry.Least} to {entry.Most}";
            throw template.Source.Fault(at.Start, $"{takes} arguments for filter '{name}'", $"{arguments.Count}");
        }

        return new FilterCall(entry, arguments);
    }

    private Node Compared()
    {
        var left = Value();
        if (lexer.TryTakeWord("contains"))
        {
            return new ComparisonNode(left, "contains", Value());
        }

        var comparison = Array.Find(s_comparisons, lexer.Current.Is);
        if (comparison is null)
        {
            return left;
        }

        lexer.Take();
        return new ComparisonNode(left, comparison, Value());
    }

    private Node ReadValue()
    {
        var token = lexer.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                lexer.Take();
                return Steps(new LiteralNode(LiquidValues.Of(lexer.Span(token).ToString())));
            case TokenKind.Number:
                return new LiteralNode(NumberValue.Create(Number()));
            case TokenKind.Name:
                lexer.Take();
                return Steps(Named(lexer.Span(token)));
            case TokenKind.Symbol when token.Is("["):
                lexer.Take();
                var name = Value();
                lexer.Expect("]");
                return Steps(new NamedVariableNode(name));
            case TokenKind.Symbol when token.Is("("):
                lexer.Take();
                var from = Value();
                lexer.Expect("..");
                var to = Value();
                lexer.Expect(")");
                return new RangeNode(from, to);
            default:
                throw lexer.Fault("a value");
        }
    }

    private decimal Number()
    {
        var span = lexer.Span(lexer.Current);
        if (!decimal.TryParse(span, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            throw lexer.Fault("a number of at most 28 digits");
        }

        lexer.Take();
        return number;
    }

    private Node Named(ReadOnlySpan<char> name)
    {
        var isPath = lexer.Current.Is(".") || lexer.Current.Is("[") || lexer.Current.Is("(");
        return (isPath ? string.Empty : name) switch
        {
            "true" => new LiteralNode(BooleanValue.True),
            "false" => new LiteralNode(BooleanValue.False),
            "nil" or "null" => new LiteralNode(NilValue.Instance),
            "empty" => new LiteralNode(EmptyValue.Instance),
            "blank" => new LiteralNode(BlankValue.Instance),
            _ => new VariableNode(name.ToString()),
        };
    }

    private Node Steps(Node root)
    {
        List<Step>? steps = null;
        while (true)
        {
            if (lexer.TryTake("."))
            {
                (steps ??= []).Add(new MemberStep(lexer.TakeName("the name of a member")));
            }
            else if (lexer.TryTake("["))
            {
                (steps ??= []).Add(new IndexStep(Value()));
                lexer.Expect("]");
            }
            else if (lexer.Current.Is("(") && lexer.Current.Start == lexer.LastEnd)
            {
                lexer.Take();
                (steps ??= []).Add(new CallStep(Arguments(needsCommas: true, closing: ")")));
                lexer.Expect(")");
            }
            else
            {
                return steps is null ? root : new PathNode(root, [.. steps]);
            }
        }
    }
}
