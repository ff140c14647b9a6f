using BrandMall.Catalog.Intake;

namespace BrandMall.Catalog.Exchange;

internal sealed record RehearsalResult(
    IReadOnlyList<IntakeResult> Results, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Before, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> After)
{
    /// <summary>Field by field what became of a product.</summary>
    public IReadOnlyList<FieldChange> ChangesOf(string handle)
    {
        var before = Before.GetValueOrDefault(handle) ?? new Dictionary<string, string>();
        var after = After.GetValueOrDefault(handle) ?? new Dictionary<string, string>();
        return [.. after.Keys.Union(before.Keys).Select(field => new FieldChange(field, before.GetValueOrDefault(field, ""), after.GetValueOrDefault(field, ""))).Where(c => c.Before != c.After)];
    }
}
