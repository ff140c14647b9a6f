using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Catalog.Listing;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Catalog.Pages;

/// <summary>Reads a list's address; what nobody offered is ignored. These are the values list widgets name as <c>$context.x</c>.</summary>
internal static class ListQuery
{
    private const int MaxWords = 100;

    /// <summary>What a list's address may say.</summary>
    public static readonly string[] Names = ["sort", "page", "tag", "q"];

    public static ListingAddress Read(string path, string? category, IQueryCollection query) => ListingAddress.Of(new ListingProvider.Parameters(
        category,
        query["sort"],
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1,
        null,
        Short(query["tag"]),
        Short(query["q"]),
        path));

    public static JsonObject Values(this ListingAddress address) => new()
    {
        ["path"] = address.Path,
        ["category"] = address.Category,
        ["sort"] = address.Sort,
        ["page"] = address.Page,
        ["tag"] = address.Tag,
        ["q"] = address.Words,
    };

    private static string Short(string? text) => text is null ? "" : text[..Math.Min(text.Length, MaxWords)];
}
