using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Listing;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Catalog.Pages;

/// <summary>Reads a list's address; what nobody offered is ignored. These are the values list widgets name as <c>$context.x</c>.</summary>
internal static class ListQuery
{
    private const int MaxWords = 100;
    private static readonly string[] s_filters = [ListingNames.Brand, ListingNames.Category, ListingNames.Property];

    /// <summary>What a list's address may say.</summary>
    public static readonly string[] Names = ListingNames.All;

    public static ListingAddress Read(string path, string? category, IQueryCollection query) => ListingAddress.Of(new ListingProvider.Parameters(
        category,
        query[ListingNames.Sort],
        int.TryParse(query[ListingNames.Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1,
        null,
        Short(query[ListingNames.Tag]),
        Short(query[ListingNames.Words]).Trim(),
        path,
        Filters: [.. s_filters.SelectMany(name => query[name].OfType<string>().Select(value => new ListingProvider.Filter(name, value)))],
        Price: query[ListingNames.Price],
        Sold: query[ListingNames.Sold] == "1"));

    public static JsonObject Values(this ListingAddress address)
    {
        var values = Common(address);
        if (address.Collection is { } collection)
        {
            values["collection"] = collection;
        }

        if (address.Brand is { } brand)
        {
            values["brand"] = brand;
        }

        return values;
    }

    private static JsonObject Common(ListingAddress address) => new()
    {
        ["path"] = address.Path,
        ["category"] = address.Category,
        ["sort"] = address.Sort,
        ["page"] = address.Page,
        ["tag"] = address.Tag,
        ["q"] = address.Words,
        ["collection"] = address.Collection,
        ["brand"] = address.Brand,
        ["filters"] = new JsonArray([.. address.Named().Select(f => new JsonObject { ["name"] = f.Name, ["value"] = f.Value })]),
        ["price"] = address.Price is { } price ? ListingAddress.PriceText(price) : null,
        ["sold"] = address.Sold,
    };

    private static string Short(string? text) => text is null ? "" : text[..Math.Min(text.Length, MaxWords)];
}
