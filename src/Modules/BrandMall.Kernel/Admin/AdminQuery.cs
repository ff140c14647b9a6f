using System.Globalization;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Kernel.Admin;

/// <param name="Search">What was typed in the search box, trimmed; null when nothing.</param>
/// <param name="After">Cursor of the last row of the page before; null for the first page.</param>
/// <param name="Culture">The reader's language, for what a row says in words.</param>
public sealed record AdminQuery(string? Search, IReadOnlyDictionary<string, string> Filters, string? After, int Limit, string Culture = Texts.Texts.Fallback)
{
    public string? Filter(string name) => Filters.GetValueOrDefault(name);

    /// <summary>The cursor of lists ordered by a numeric key.</summary>
    public long? AfterNumber => After switch
    {
        null => null,
        _ when long.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw new RuleViolationException("request.cursor", "The cursor is not one this list gave.", "after"),
    };
}
