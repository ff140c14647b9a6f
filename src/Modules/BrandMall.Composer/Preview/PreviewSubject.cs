using System.Globalization;
using BrandMall.Composer.Compare;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Schedules;

namespace BrandMall.Composer.Preview;

/// <summary>Which state of a document a preview shows: the side it names; else, looked at from an instant to come, what is scheduled for then; else the draft.</summary>
internal sealed class PreviewSubject(DraftDesk desk, DocumentSides sides, Timetable timetable)
{
    public async Task<OpenDraft> FindAsync(DocumentKey key, string? side, DateTimeOffset? at, CancellationToken ct)
    {
        var draft = await desk.OpenAsync(key, ct);
        side ??= at is { } instant && await timetable.NumberAtAsync(key, instant, ct) is { } number ? number.ToString(CultureInfo.InvariantCulture) : DocumentSides.Draft;
        return side == DocumentSides.Draft ? draft : draft with { Document = await sides.FindAsync(key, side, ct) };
    }
}
