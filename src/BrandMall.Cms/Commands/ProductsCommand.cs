using System.CommandLine;
using BrandMall.Catalog.Contracts;
using BrandMall.Cms.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;

namespace BrandMall.Cms.Commands;

/// <summary><c>products import FILE [--site NAME] [--force-prices]</c></summary>
internal static class ProductsCommand
{
    private const int Unreadable = 2;

    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "A product CSV as Shopify exports it: UTF-8, UTF-16 or GB18030; comma, semicolon or tab; up to 200 MB." };
        var site = new Option<string?>("--site") { Description = "The site whose currency the prices are in; the default site when left out." };
        var force = new Option<bool>("--force-prices") { Description = "Take prices that fall by more than half (refused otherwise: price.drop)." };
        var import = new Command("import", """
            Import products, variants, categories and prices from a CSV file.
            An interrupted import goes on after the last committed product when the same file is given again; an unchanged file changes nothing.
            Exit code 0: the file was read to its end and everything readable in it was imported, the report names the rows that were not. 2: the file could not be read.
            """) { file, site, force };
        import.SetAction((parsed, ct) => ImportAsync(parsed.GetRequiredValue(file), parsed.GetValue(site), parsed.GetValue(force), ct));
        return new Command("products", "The catalogue.") { import };
    }

    private static async Task<int> ImportAsync(string path, string? siteName, bool forcePrices, CancellationToken ct)
    {
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous);
            await using var app = Mall();
            await using (var brand = app.Services.CreateAsyncScope())
            {
                await brand.ServiceProvider.GetRequiredService<PrepareDatabase>().RunAsync(ct);
            }

            await using var scope = app.Services.GetRequiredService<SiteScopes>().Open(siteName);
            var report = await scope.ServiceProvider.GetRequiredService<IProductImport>()
                .RunAsync(file, path, new ImportOptions(forcePrices, done => Console.WriteLine($"{done} products")), ct);
            Print(report);
            return report.Status == "done" ? 0 : Unreadable;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or RuleViolationException)
        {
            await Console.Error.WriteLineAsync(unreadable.Message);
            return Unreadable;
        }
    }

    private static WebApplication Mall()
    {
        var builder = MallServer.CreateBuilder([]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning);
        return builder.Build();
    }

    private static void Print(ImportReport report)
    {
        foreach (var line in report.Lines)
        {
            Console.WriteLine($"{(line.Row == 0 ? "file" : $"row {line.Row}")} {line.Column} {line.Level} {line.Code}: {line.Message} {(line.Value.Length == 0 ? "" : $"[{line.Value.ReplaceLineEndings(" ")}]")}".TrimEnd());
        }

        if (report.LineCount > report.Lines.Count)
        {
            Console.WriteLine($"… and {report.LineCount - report.Lines.Count} more lines (import {report.Id}).");
        }

        Console.WriteLine($"{report.Status}{(report.Resumed ? ", resumed" : "")}: {report.Rows} rows, {report.Products} products: {report.Created} created, {report.Updated} updated, {report.Unchanged} unchanged, {report.Refused} left out; {report.LineCount} report lines.");
    }
}
