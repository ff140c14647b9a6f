using System.Diagnostics;
using BrandMall.Catalog.Import;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.IntegrationTests.Catalog;

/// <summary>The real command in a process of its own, killed without warning.</summary>
public sealed class KilledImportTests
{
    private const int Products = 2_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_killed_half_way_goes_on_where_it_stopped_and_ends_like_one_that_was_not()
    {
        await using var clean = await CatalogWorld.OpenAsync();
        await using var killed = await CatalogWorld.OpenAsync();
        var csv = CatalogWorld.Generated(Products);
        var file = Path.Combine(killed.DataFolder, "many.csv");
        await File.WriteAllTextAsync(file, csv, Ct);

        using (var first = Start(killed, file))
        {
            // The command says so after each committed batch: from the second on it is certainly half-way.
            for (var batch = 0; batch < 2; batch++)
            {
                Assert.EndsWith(" products", await first.StandardOutput.ReadLineAsync(Ct), StringComparison.Ordinal);
            }

            first.Kill(entireProcessTree: true);
            await first.WaitForExitAsync(Ct);
            Assert.NotEqual(0, first.ExitCode);
        }

        var half = await killed.WithDb(db => db.Set<ImportRun>().AsNoTracking().SingleAsync(Ct));
        Assert.Equal(ImportStatus.Running, half.Status);
        Assert.InRange(half.Position, 100, Products - 1);

        using (var second = Start(killed, file))
        {
            var output = await second.StandardOutput.ReadToEndAsync(Ct);
            await second.WaitForExitAsync(Ct);
            Assert.Equal(0, second.ExitCode);
            Assert.Contains("done, resumed", output, StringComparison.Ordinal);
        }

        var report = await clean.ImportAsync(csv);
        var run = await killed.WithDb(db => db.Set<ImportRun>().AsNoTracking().SingleAsync(Ct));
        Assert.Equal((report.Rows, report.Products, report.Created, report.Refused, report.LineCount), (run.Rows, run.Products, run.Created, run.Refused, run.LineCount));
        Assert.Equal((Products, Products), (report.Products, report.Created));
        Assert.Equal(await clean.DumpAsync(), await killed.DumpAsync());
        Assert.Equal(await LinesAsync(clean), await LinesAsync(killed));
    }

    [Fact]
    public async Task A_missing_file_ends_the_command_with_2()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        using var command = Start(mall, Path.Combine(mall.DataFolder, "nowhere.csv"));
        await command.WaitForExitAsync(Ct);

        Assert.Equal(2, command.ExitCode);
    }

    private static Task<List<string>> LinesAsync(Mall mall) =>
        mall.WithDb(async db => (await db.Set<ImportLine>().AsNoTracking().OrderBy(l => l.Row).ThenBy(l => l.Id).ToListAsync(Ct)).ConvertAll(l => l.ToReport().ToString()));

    private static Process Start(Mall mall, string file)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "BrandMall.Cms.dll"), "products", "import", file])
        {
            RedirectStandardOutput = true,
            Environment = { ["BRANDMALL_DATA"] = mall.DataFolder, ["ConnectionStrings__Mall"] = mall.ConnectionString },
        };
        return Process.Start(start)!;
    }
}
