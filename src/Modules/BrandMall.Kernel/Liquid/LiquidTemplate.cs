using BrandMall.Kernel.Liquid.Nodes;

namespace BrandMall.Kernel.Liquid;

/// <summary>A parsed template: immutable, shared by any number of concurrent renders.</summary>
public sealed class LiquidTemplate
{
    private readonly string _source;

    internal LiquidTemplate(string file, string source, Block body)
    {
        File = file;
        Body = body;
        _source = source;
    }

    /// <summary>The name it was parsed under.</summary>
    public string File { get; }

    internal Block Body { get; }

    internal int LineAt(int offset) => 1 + _source.AsSpan(0, Math.Min(offset, _source.Length)).Count('\n');
}
