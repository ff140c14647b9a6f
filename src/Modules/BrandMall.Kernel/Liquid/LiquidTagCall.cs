using BrandMall.Kernel.Liquid.Nodes;
using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;

namespace BrandMall.Kernel.Liquid;

/// <summary>One execution of a custom tag.</summary>
public sealed class LiquidTagCall
{
    private readonly RenderContext _context;
    private readonly Block? _body;
    private readonly TextWriter _output;

    internal LiquidTagCall(RenderContext context, TextWriter output, LiquidArguments arguments, Block? body)
    {
        _context = context;
        _body = body;
        _output = output;
        Arguments = arguments;
    }

    /// <summary>The evaluated arguments.</summary>
    public LiquidArguments Arguments { get; }

    /// <summary>What the render may reach.</summary>
    public LiquidScope Scope => _context.Scope;

    /// <summary>Where the tag writes HTML; what is written counts towards the output limit.</summary>
    public TextWriter Output => _output;

    /// <summary>The render's cancellation.</summary>
    public CancellationToken Cancellation => _context.Cancellation;

    /// <summary>Whether the tag has a body here.</summary>
    public bool HasBody => _body is not null;

    /// <summary>A variable as the template sees it at this place.</summary>
    public object? Variable(string name) => LiquidValues.ToObject(_context.Lookup(name));

    /// <summary>Writes text, encoded.</summary>
    public void WriteText(string? text) => _context.WriteEncoded(_output, text ?? string.Empty);

    /// <summary>Writes a value as <c>{{ }}</c> would.</summary>
    public void WriteValue(object? value) => _context.Print(_output, LiquidValues.From(value, _context));

    /// <summary>Writes what another render of the page has produced: its own limits and the page's budget have counted it already.</summary>
    public void WriteRendered(string html)
    {
        if (_output is MeteredWriter metered)
        {
            metered.WriteCounted(html);
        }
        else
        {
            _output.Write(html);
        }
    }

    /// <summary>Renders the body in its place.</summary>
    public async ValueTask RenderBodyAsync()
    {
        if (_body is not null)
        {
            await _body.RenderAsync(_output, _context);
        }
    }

    /// <summary>Renders the body with an extra variable that only it sees.</summary>
    public async ValueTask RenderBodyAsync(string name, object? value)
    {
        _context.Push(new Frame(name, LiquidValues.From(value, _context)));
        try
        {
            await RenderBodyAsync();
        }
        finally
        {
            _context.Pop();
        }
    }

    /// <summary>Renders the body to text instead of printing it.</summary>
    public async ValueTask<LiquidHtml> CaptureBodyAsync()
    {
        await using var capture = new CaptureWriter(_context);
        if (_body is not null)
        {
            await _body.RenderAsync(capture, _context);
        }

        return new LiquidHtml(capture.ToString());
    }

    /// <summary>Renders another template in its place, isolated from this one's variables, within this render's limits.</summary>
    public ValueTask RenderTemplateAsync(LiquidTemplate template, IEnumerable<KeyValuePair<string, object?>> variables) =>
        RenderTemplateAsync(template, variables, _output);

    /// <summary>Renders another template to text, isolated from this one's variables, within this render's limits.</summary>
    public async ValueTask<LiquidHtml> CaptureTemplateAsync(LiquidTemplate template, IEnumerable<KeyValuePair<string, object?>> variables)
    {
        await using var capture = new CaptureWriter(_context);
        await RenderTemplateAsync(template, variables, capture);
        return new LiquidHtml(capture.ToString());
    }

    internal RenderContext Context => _context;

    /// <summary>A fault of the tag's own, reported with the template's file and line.</summary>
    public Exception Fault(string reason) => _context.Fault(reason);

    private ValueTask RenderTemplateAsync(LiquidTemplate template, IEnumerable<KeyValuePair<string, object?>> variables, TextWriter writer)
    {
        var values = new Dictionary<string, Fluid.Values.FluidValue>(StringComparer.Ordinal);
        foreach (var (name, value) in variables)
        {
            values[name] = LiquidValues.From(value, _context);
        }

        return _context.RunIsolatedAsync(template, values, writer);
    }
}
