namespace BrandMall.Kernel.Admin;

/// <param name="Search">What was typed in the search box, trimmed; null when nothing.</param>
/// <param name="After">Cursor of the last row of the page before; null for the first page.</param>
public sealed record AdminQuery(string? Search, IReadOnlyDictionary<string, string> Filters, string? After, int Limit)
{
    public string? Filter(string name) => Filters.GetValueOrDefault(name);
}
