using System.Text;
using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Exchange.ExportProducts;

/// <summary>Products as a sheet, CSV or XLSX: those chosen, those of a filter, or all. The import takes the same sheet.</summary>
internal static class ExportProducts
{
    private const int Batch = 200;

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/catalog/export", HandleAsync).WithName("catalog.export-products").Requires("product.view");

    /// <param name="format"><c>csv</c> or <c>xlsx</c>.</param>
    /// <param name="id">Handles; none: every product the other parameters allow.</param>
    private static async Task HandleAsync(
        HttpContext http, MallDb db, SheetReader reader, CategoryTree tree, CurrentSite site, CancellationToken ct, string format = "csv", [FromQuery] string[]? id = null, string? status = null, string? category = null)
    {
        if (format is not ("csv" or "xlsx"))
        {
            throw new RuleViolationException("export.format", "An export is csv or xlsx.", "format");
        }

        var handles = await ChooseAsync(db, tree, id, status, category, ct);
        var locales = site.Value.Locales.Skip(1).ToList();
        var headers = ProductSheet.Headers(locales);
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"products-{site.Value.Name}.{format}\"";
        http.Response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : Workbook.Type;
        if (format == "csv")
        {
            // The mark makes spreadsheets read the file as UTF-8.
            await using var text = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true);
            await text.WriteAsync(CsvLine.Of(headers).AsMemory(), ct);
            await foreach (var row in RowsAsync(reader, handles, locales, site.Value.Currency, ct))
            {
                await text.WriteAsync(CsvLine.Of(row).AsMemory(), ct);
            }

            return;
        }

        List<IReadOnlyList<string>> rows = [];
        await foreach (var row in RowsAsync(reader, handles, locales, site.Value.Currency, ct))
        {
            rows.Add(row);
        }

        using var workbook = new MemoryStream();
        await Workbook.WriteAsync(workbook, headers, rows, ct);
        workbook.Position = 0;
        await workbook.CopyToAsync(http.Response.Body, ct);
    }

    private static async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(
        SheetReader reader, IReadOnlyList<string> handles, IReadOnlyList<string> locales, string currency, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var batch in handles.Chunk(Batch))
        {
            foreach (var row in (await reader.ReadAsync(batch, ct)).SelectMany(p => ProductSheet.Rows(p, locales, currency)))
            {
                yield return row;
            }
        }
    }

    private static async Task<IReadOnlyList<string>> ChooseAsync(MallDb db, CategoryTree tree, string[]? ids, string? status, string? category, CancellationToken ct)
    {
        var products = db.Set<Product>().AsNoTracking().AsQueryable();
        if (ids is { Length: > 0 })
        {
            products = products.Where(p => EF.Parameter(ids).Contains(p.Handle));
        }

        if (Enum.TryParse<ProductStatus>(status, ignoreCase: true, out var wanted))
        {
            products = products.Where(p => p.Status == wanted);
        }

        if (category is { Length: > 0 })
        {
            await tree.LoadAsync(ct);
            var shelves = tree.Below(category);
            products = products.Where(p => p.Categories.Any(c => EF.Parameter(shelves).Contains(c.CategoryId)));
        }

        return await products.OrderBy(p => p.Handle).Select(p => p.Handle).ToListAsync(ct);
    }
}
