using System.Runtime.CompilerServices;
using BrandMall.Kernel.Liquid.Nodes;
using BrandMall.Kernel.Liquid.Values;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary>One render: its variables, its place in the source, and what it has used of its limits.</summary>
internal sealed class RenderContext : TemplateContext
{
    private static readonly TemplateOptions s_options = new();

    private Deadline _deadline;
    private readonly Dictionary<string, FluidValue> _globals = new(StringComparer.Ordinal);
    private RenderState _state = new(new(StringComparer.Ordinal));
    private LiquidTemplate _template;
    private int _offset;
    private int _taken;
    private int _stepsTold;
    private int _output;
    private long _work;
    private int _depth;

    public RenderContext(LiquidEngine engine, LiquidScope scope, LiquidTemplate template, CancellationToken ct)
        : base(s_options)
    {
        Engine = engine;
        Scope = scope;
        Cancellation = ct;
        _deadline = new Deadline(engine.Limits.Render);
        _template = template;
        CultureInfo = scope.Culture;
        TimeZone = scope.TimeZone;
        Now = scope.Clock.GetUtcNow;
    }

    public LiquidEngine Engine { get; }

    public LiquidScope Scope { get; }

    public CancellationToken Cancellation { get; }

    public LiquidLimits Limits => Engine.Limits;

    public RenderState State => _state;

    public string? LastChanged { get; set; }

    public FluidValue Lookup(string name)
    {
        for (var frame = _state.Top; frame is not null; frame = frame.Parent)
        {
            if (frame.Find(name) is { } shadow)
            {
                return shadow;
            }
        }

        if (_state.Locals.TryGetValue(name, out var local))
        {
            return local;
        }

        if (_state.Counters is not null && _state.Counters.TryGetValue(name, out var counter))
        {
            return NumberValue.Create(counter);
        }

        return Global(name);
    }

    public void Assign(string name, FluidValue value) => _state.Locals[name] = value;

    public void Push(Frame frame)
    {
        frame.Parent = _state.Top;
        _state.Top = frame;
    }

    public void Pop() => _state.Top = _state.Top!.Parent;

    /// <summary>Runs a template that sees these variables and the scope's, and whose own go with it.</summary>
    public async ValueTask RunIsolatedAsync(LiquidTemplate template, Dictionary<string, FluidValue> variables, TextWriter writer)
    {
        var caller = _state;
        _state = new RenderState(variables);
        try
        {
            await RunAsync(template, writer);
        }
        finally
        {
            _state = caller;
        }
    }

    /// <summary>Runs a template's body, keeping track of where faults happen.</summary>
    public async ValueTask<Completion> RunAsync(LiquidTemplate template, TextWriter writer)
    {
        if (_depth >= Limits.Recursion)
        {
            throw Exceeded("recursion", Limits.Recursion);
        }

        var (caller, at) = (_template, _offset);
        _template = template;
        _depth++;
        var completion = await template.Body.RenderAsync(writer, this);
        _depth--;
        (_template, _offset) = (caller, at);
        return completion;
    }

    /// <summary>Renders a text that is itself a template, with the variables at this place.</summary>
    public string RenderText(string source)
    {
        using var capture = new CaptureWriter(this);
        ChargeText(source.Length * 2L);
        var pending = RunAsync(Engine.Parse(source, _template.File + " (text)"), capture);
        if (pending.IsCompleted)
        {
            pending.GetAwaiter().GetResult();
        }
        else
        {
            pending.AsTask().GetAwaiter().GetResult();
        }

        return capture.ToString();
    }

    /// <summary>Called before every statement.</summary>
    public void Step(int offset)
    {
        _offset = offset;
        StepAgain();
    }

    /// <summary>Called before every further round of a statement.</summary>
    public void StepAgain()
    {
        if (++_taken > Limits.Steps)
        {
            throw Exceeded("steps", Limits.Steps);
        }

        if ((_taken & 15) == 0)
        {
            Check();
        }
    }

    /// <summary>Cancellation, deadline and stack; also called by loops and filters over many elements.</summary>
    public void Check()
    {
        Cancellation.ThrowIfCancellationRequested();
        if (_deadline.IsOver(isYoung: _taken <= Limits.FreeSteps))
        {
            throw Exceeded("render", (long)Limits.Render.TotalMilliseconds);
        }

        TellSteps();
    }

    public void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Exceeded("stack", 0);
        }
    }

    /// <summary>Tells the page's budget the rest.</summary>
    public void Settle()
    {
        TellSteps();
        if (Scope.Budget is { } budget && !budget.TakeOutput(_output))
        {
            throw Exceeded("page output", 0);
        }
    }

    public void CountOutput(int chars)
    {
        _output += chars;
        if (_output > Limits.OutputChars)
        {
            throw Exceeded("output", Limits.OutputChars);
        }

        if (Scope.Budget is { } budget && _output > budget.OutputLeft)
        {
            throw Exceeded("page output", 0);
        }
    }

    /// <summary>To be called before a text of this length is built.</summary>
    public void ChargeText(long chars)
    {
        if (chars > Limits.TextChars)
        {
            throw Exceeded("text", Limits.TextChars);
        }

        Charge(chars);
    }

    /// <summary>To be called before a collection of this size is built.</summary>
    public void ChargeItems(long count)
    {
        if (count > Limits.Collection)
        {
            throw Exceeded("collection", Limits.Collection);
        }

        Charge(count * 16);
    }

    public Exception Exceeded(string limit, long allowed) => new LiquidLimitException(limit, allowed, _template.File, _template.LineAt(_offset));

    public Exception Fault(string reason) => new LiquidRenderException(_template.File, _template.LineAt(_offset), reason);

    public void Print(TextWriter writer, FluidValue value)
    {
        switch (value)
        {
            case StringValue { Encode: false }:
                writer.Write(value.ToStringValue());
                break;
            case ArrayValue array:
                Walk(array.Values.Count);
                foreach (var item in array.Values)
                {
                    EnsureStack();
                    Print(writer, item);
                }

                break;
            case NilValue:
                break;
            case ModelLike model when model.ToObjectValue() is IPrints printed:
                writer.Write(printed.Print(this).Value);
                break;
            case NumberValue or BooleanValue:
                writer.Write(Text.Of(value));
                break;
            default:
                WriteEncoded(writer, Text.Of(value));
                break;
        }
    }

    public void WriteEncoded(TextWriter writer, string text)
    {
        if (Engine.Encode)
        {
            HtmlText.Write(writer, text);
        }
        else
        {
            writer.Write(text);
        }
    }

    /// <summary>Refuses to walk a collection that is too long.</summary>
    public void Walk(int count)
    {
        if (count > Limits.Collection)
        {
            throw Exceeded("collection", Limits.Collection);
        }
    }

    private void Charge(long amount)
    {
        _work += amount;
        if (_work > Limits.WorkChars)
        {
            throw Exceeded("work", Limits.WorkChars);
        }

        if (amount > 4096)
        {
            Check();
        }
    }

    private void TellSteps()
    {
        var since = _taken - _stepsTold;
        _stepsTold = _taken;
        if (since > 0 && Scope.Budget?.TakeSteps(since) == false)
        {
            throw Exceeded("page steps", 0);
        }
    }

    private FluidValue Global(string name)
    {
        if (!_globals.TryGetValue(name, out var value))
        {
            value = Scope.TryGet(name, out var given) ? LiquidValues.From(given, this) : NilValue.Instance;
            _globals[name] = value;
        }

        return value;
    }
}
