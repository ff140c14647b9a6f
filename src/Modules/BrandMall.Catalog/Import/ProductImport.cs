using System.Text;
using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Import;

internal sealed class ProductImport(MallDb db, ImportBatch batch, CurrentSite site, DataFolder folder, TimeProvider clock) : IProductImport
{
    private const int BatchProducts = 50;
    private const int BatchRows = 1_000;
    private const int ReportLines = 1_000;

    public async Task<ImportReport> RunAsync(Stream file, string fileName, ImportOptions? options, CancellationToken ct)
    {
        fileName = Path.GetFileName(fileName) is { Length: > 0 } name ? name[..Math.Min(name.Length, 200)] : "products.csv";
        Stream? spooled = null;
        try
        {
            spooled = await SpooledFile.OpenAsync(file, folder, ct);
            var fingerprint = await FileFingerprint.ReadAsync(spooled, ct);
            var run = await OpenAsync(fileName, fingerprint.Sha256, ct);
            var resumed = run.Position > 0;
            try
            {
                await ReadAsync(run.Id, run.Position, spooled, fingerprint.Encoding, options ?? new ImportOptions(), ct);
                await FinishAsync(run.Id, r => r.Finish(clock.GetUtcNow()), ct);
            }
            catch (UnreadableFileException unreadable)
            {
                await FailAsync(run.Id, unreadable, ct);
            }

            return await ReportAsync(run.Id, resumed, ct);
        }
        catch (UnreadableFileException unreadable)
        {
            var run = await OpenAsync(fileName, "", ct);
            await FailAsync(run.Id, unreadable, ct);
            return await ReportAsync(run.Id, false, ct);
        }
        finally
        {
            if (spooled is not null && spooled != file)
            {
                await spooled.DisposeAsync();
            }
        }
    }

    /// <summary>The interrupted run of the same file on this site, else a new one.</summary>
    private async Task<ImportRun> OpenAsync(string fileName, string sha256, CancellationToken ct)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().FirstOrDefaultAsync(r => r.Sha256 == sha256 && sha256 != "" && r.Status == ImportStatus.Running, ct);
        if (run is null)
        {
            run = db.Add(new ImportRun { SiteId = site.Value.Id, FileName = fileName, Sha256 = sha256, StartedAt = clock.GetUtcNow() }).Entity;
            await db.SaveChangesAsync(ct);
        }

        return run;
    }

    private async Task ReadAsync(int runId, int done, Stream file, Encoding encoding, ImportOptions options, CancellationToken ct)
    {
        var currency = site.Value.Currency;
        var products = new ProductFile(file, encoding, currency);
        var lastRows = products.Scan();
        List<FileProduct> pending = [];
        var position = done;
        foreach (var item in products.Read(lastRows).Skip(done))
        {
            pending.Add(item);
            if (pending.Count >= BatchProducts || pending.Sum(p => p.Rows) >= BatchRows)
            {
                await CommitAsync();
            }
        }

        if (pending.Count > 0)
        {
            await CommitAsync();
        }

        async Task CommitAsync()
        {
            await batch.CommitAsync(runId, position, pending, currency, options.ForcePrices, ct);
            position += pending.Count;
            pending.Clear();
            options.Progress?.Invoke(position);
        }
    }

    private async Task FinishAsync(int runId, Action<ImportRun> finish, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        finish(await db.Set<ImportRun>().SingleAsync(r => r.Id == runId, ct));
        await db.SaveChangesAsync(ct);
    }

    private Task FailAsync(int runId, UnreadableFileException unreadable, CancellationToken ct) => FinishAsync(runId, run =>
    {
        run.Fail(clock.GetUtcNow());
        db.Add(ImportLine.Of(runId, new(unreadable.Row, "", "problem", unreadable.Code, unreadable.Message, "")));
    }, ct);

    private async Task<ImportReport> ReportAsync(int runId, bool resumed, CancellationToken ct)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().SingleAsync(r => r.Id == runId, ct);
        return Report(run, resumed, await LinesAsync(db, runId, ct));
    }

    public static ImportReport Report(ImportRun run, bool resumed, IReadOnlyList<ImportReportLine> lines) => new(
        run.Id, run.FileName, run.Status.ToString().ToLowerInvariant(), resumed, run.Rows, run.Products, run.Created, run.Updated, run.Unchanged, run.Refused, run.LineCount, lines);

    public static async Task<IReadOnlyList<ImportReportLine>> LinesAsync(MallDb db, int runId, CancellationToken ct) =>
        [.. (await db.Set<ImportLine>().AsNoTracking().Where(l => l.ImportRunId == runId).OrderBy(l => l.Row).ThenBy(l => l.Id).Take(ReportLines).ToListAsync(ct)).Select(l => l.ToReport())];
}
