using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.History;

/// <summary>Who did what to a document, newest first. What one person changed within a few minutes of each other is one entry.</summary>
internal static class ShowHistory
{
    private const int PageSize = 40;
    private const int Batches = 300;
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(10);

    /// <param name="Kind"><c>edited</c>, or one of <see cref="Happened"/>.</param>
    /// <param name="From">Of edits: when they began.</param>
    /// <param name="Edits">Of edits: what they came to.</param>
    /// <param name="Details">Of anything else: number, name, note, from, until …</param>
    internal sealed record Entry(string Kind, string By, DateTimeOffset At, DateTimeOffset? From, Edited? Edits, JsonNode? Details);

    /// <param name="Next">Give it as <c>before</c> for the next page; null at the end.</param>
    internal sealed record Response(IReadOnlyList<Entry> Entries, string? Next);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/history", HandleAsync).WithName("composer.history").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string doc, string? before, MallDb db, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var (rev, id) = Cursor(before);
        var batches = await db.Set<DraftBatch>().AsNoTracking().Where(b => b.Doc == key.Text && b.Rev < rev).OrderByDescending(b => b.Rev).Take(Batches).ToListAsync(ct);
        var events = await db.Set<DocumentEvent>().AsNoTracking().Where(e => e.Doc == key.Text && e.Id < id).OrderByDescending(e => e.Id).Take(PageSize).ToListAsync(ct);

        List<Entry> entries = [];
        var (nextBatch, nextEvent) = (0, 0);
        while (entries.Count < PageSize && (nextBatch < batches.Count || nextEvent < events.Count))
        {
            if (nextBatch == batches.Count || (nextEvent < events.Count && events[nextEvent].At >= batches[nextBatch].At))
            {
                var happened = events[nextEvent++];
                entries.Add(new Entry(happened.Kind, happened.ByName, happened.At, null, null, JsonNode.Parse(happened.Details)));
                continue;
            }

            var last = batches[nextBatch];
            var first = last;
            Edited edits = new();
            while (nextBatch < batches.Count && batches[nextBatch] is var batch && batch.By == last.By && first.At - batch.At <= s_pause && (nextEvent == events.Count || events[nextEvent].At < batch.At))
            {
                edits.Count(OpReader.ReadKept(batch.Ops));
                first = batch;
                nextBatch++;
            }

            entries.Add(new Entry("edited", last.ByName, last.At, first.At, edits, null));
        }

        var more = nextBatch < batches.Count || nextEvent < events.Count || batches.Count == Batches || events.Count == PageSize;
        var next = more && entries.Count > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{(nextBatch > 0 ? batches[nextBatch - 1].Rev : rev)}.{(nextEvent > 0 ? events[nextEvent - 1].Id : id)}") : null;
        return TypedResults.Json(new Response(entries, next), ComposerJson.Options);
    }

    private static (long Rev, long Id) Cursor(string? before)
    {
        if (before is null)
        {
            return (long.MaxValue, long.MaxValue);
        }

        var parts = before.Split('.');
        return parts.Length == 2 && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var rev) && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var id)
            ? (rev, id) : throw new RuleViolationException("request.cursor", "The cursor is not one this list gave.", "before");
    }
}
