using System.Text.Json;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing.PreviewProductList;

/// <summary>What a <c>product_list</c> setting comes to on a site at this moment: how many products, and the first of them by name.</summary>
internal static class PreviewProductList
{
    private const int FirstProducts = 12;

    /// <param name="List">The setting's value, as the widget stores it.</param>
    public sealed record Request(JsonElement? List);

    /// <param name="Count">Of a rule: how many products it finds without its limit. Of products by name: how many of them shoppers see here.</param>
    /// <param name="Products">By name: all of them that exist, in their order, seen or not. By rule: the first.</param>
    public sealed record Response(int Count, IReadOnlyList<Line> Products);

    /// <param name="Shown">Shoppers of the site see it now.</param>
    public sealed record Line(string Handle, string Title, string? Image, string Status, bool Shown);

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPost("/catalog/product-list", HandleAsync).WithName("catalog.preview-product-list").Requires("product.view");

    private static async Task<Ok<Response>> HandleAsync(Request request, MallDb db, RuledProducts rules, ProductShelf shelf, CancellationToken ct)
    {
        var list = Read(request.List);
        if (list.Rule is not { } rule)
        {
            var handles = list.Handles!;
            var named = await db.Set<Product>().AsNoTracking().Where(p => EF.Parameter(handles).Contains(p.Handle)).ToDictionaryAsync(p => p.Handle, ct);
            var shown = (await shelf.ByHandleAsync([.. named.Keys], ct)).Select(s => s.Product.Handle).ToHashSet();
            return TypedResults.Ok(new Response(shown.Count, [.. handles.Where(named.ContainsKey).Select(handle => Draw(named[handle], shown.Contains(handle)))]));
        }

        var count = (await rules.CountAsync([rule], ct))[0];
        var first = (await rules.ChooseAsync([rule with { Take = Math.Min(rule.Take, FirstProducts) }], ct))[0];
        var stored = (await shelf.ByIdAsync(first, ct)).ToDictionary(s => s.Product.Id, s => s.Product);
        return TypedResults.Ok(new Response(count, [.. first.Where(stored.ContainsKey).Select(id => Draw(stored[id], shown: true))]));
    }

    private static ProductList Read(JsonElement? said)
    {
        try
        {
            return ProductList.Read(said, null);
        }
        catch (JsonException malformed)
        {
            throw new RuleViolationException("product-list.malformed", malformed.Message, "list");
        }
    }

    private static Line Draw(Product product, bool shown) => new(
        product.Handle, product.Title, product.Images.FirstOrDefault(i => !i.Remote) is { } picture ? Links.Media(picture.Path) : null, product.Status.ToString().ToLowerInvariant(), shown);
}
