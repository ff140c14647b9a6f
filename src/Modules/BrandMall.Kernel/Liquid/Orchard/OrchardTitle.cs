namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>The page's title, collected in segments while the page renders.</summary>
public sealed class OrchardTitle
{
    private readonly List<(string Text, string? Position)> _segments = [];

    /// <summary>Adds a segment.</summary>
    public void Add(string text, string? position)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _segments.Add((text, position));
        }
    }

    /// <summary>All segments in order.</summary>
    public string Print(string separator) => string.Join(separator, _segments.OrderBy(s => s.Position, ShapePosition.Order).Select(s => s.Text));
}
