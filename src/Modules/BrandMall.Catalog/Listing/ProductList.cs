using System.Text.Json;

namespace BrandMall.Catalog.Listing;

/// <summary>What a <c>product_list</c> setting says: products by name, or a rule.</summary>
/// <param name="Handles">Null: the rule decides.</param>
internal sealed record ProductList(IReadOnlyList<string>? Handles, ProductRule? Rule)
{
    public const int MaxProducts = 100;
    private const int DefaultProducts = 12;

    /// <summary>Reads <c>["a", "b"]</c>, <c>{ "handles": [ … ] }</c>, <c>{ "category", "collection", "brand", "tag", "sort", "limit" }</c>, or nothing (no products). Throws JsonException for anything else.</summary>
    public static ProductList Read(JsonElement? json, int? limit)
    {
        if (json is not { } list || list.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return new ProductList([], null);          // nothing chosen yet: nothing shown
        }

        if (list.ValueKind == JsonValueKind.Array)
        {
            return ByHandle(list, limit);
        }

        if (list.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A product list is a list of handles, or an object with 'handles' or a rule.");
        }

        if (list.TryGetProperty("handles", out var handles))
        {
            return ByHandle(handles, limit);
        }

        var category = Text(list, "category");
        var collection = Text(list, "collection");
        var own = list.TryGetProperty("limit", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var said) ? said : (int?)null;
        return new ProductList(null, new ProductRule(
            category,
            Text(list, "tag"),
            null,
            Sorts.Known(Text(list, "sort"), category is null && collection is null ? Sorts.Newest : Sorts.Manual),
            0,
            Limit(Math.Min(own ?? limit ?? DefaultProducts, limit ?? MaxProducts)),
            Collection: collection,
            Brand: Text(list, "brand")));
    }

    private static ProductList ByHandle(JsonElement handles, int? limit) => handles.ValueKind == JsonValueKind.Array
        ? new([.. handles.EnumerateArray().Select(h => h.ValueKind == JsonValueKind.String ? h.GetString()! : throw new JsonException("A handle is a text.")).Distinct().Take(Limit(limit ?? MaxProducts))], null)
        : throw new JsonException("'handles' is a list.");

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Null => null,
        _ => throw new JsonException($"'{name}' is a text."),
    } : null;

    private static int Limit(int wanted) => Math.Clamp(wanted, 1, MaxProducts);
}
