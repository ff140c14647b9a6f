using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Jobs;

/// <summary>The recurring jobs and how they fared last.</summary>
internal sealed class JobsResource(MallDb db) : IAdminResource
{
    public const string Permission = "job.view";

    public AdminResourceDescription Description { get; } = new(
        "jobs", "timer", "system", Permission, PerSite: false, Order: 90,
        [new("name", "title"), new("status", "status", 96), new("startedAt", "instant", 168), new("runs", "number", 96), new("failures", "number", 96), new("error"), new("node")],
        [new("state", [new("ok"), new("failed")])],
        []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var runs = db.Set<JobRun>().AsNoTracking();
        if (query.Search is { } search)
        {
            runs = runs.Where(r => r.Name.Contains(search));
        }

        runs = query.Filter("state") switch
        {
            "failed" => runs.Where(r => r.LastError != null),
            "ok" => runs.Where(r => r.LastError == null),
            _ => runs,
        };
        if (query.After is { } after)
        {
            runs = runs.Where(r => r.Name.CompareTo(after) > 0);
        }

        var page = await runs.OrderBy(r => r.Name).Take(query.Limit + 1).ToListAsync(ct);
        var rows = page.Take(query.Limit).ToList();
        return new AdminPage([.. rows.Select(Row)], page.Count > query.Limit ? rows[^1].Name : null);
    }

    private static JsonObject Row(JobRun run) => new()
    {
        ["id"] = run.Name,
        ["name"] = run.Name,
        ["status"] = run.LastError is null ? "ok" : "failed",
        ["startedAt"] = run.StartedAt.ToString("O"),
        ["runs"] = run.Runs,
        ["failures"] = run.Failures,
        ["error"] = run.LastError,
        ["node"] = run.Node,
    };
}
