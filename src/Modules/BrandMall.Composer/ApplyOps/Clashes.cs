using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Ops;

namespace BrandMall.Composer.ApplyOps;

/// <summary>
/// Whether operations written for an older rev may be applied to a newer one. They may, unless both sides meant the same thing differently:
/// set one path to two values, moved one widget, or one changed what the other removed.
/// </summary>
internal sealed class Clashes(IReadOnlyList<DraftBatch> missed, EditedDocument now)
{
    private readonly List<(PageOp Op, string By)> _theirs = [.. missed.SelectMany(batch => OpReader.ReadKept(batch.Ops).Select(op => (op, batch.ByName)))];

    public IEnumerable<Conflict.Clash> Of(IEnumerable<PageOp> ours) => ours.Select(Of).OfType<Conflict.Clash>();

    /// <summary>Nothing is left to do: they removed it already.</summary>
    public bool IsDone(PageOp op) => op is PageOp.Remove { Widget: var widget } && !Has(widget) && RemovedBy(widget) is not null;

    private Conflict.Clash? Of(PageOp op)
    {
        if (_theirs.Count == 0 || IsDone(op))
        {
            return null;
        }

        if (op is PageOp.Replace || _theirs.Any(their => their.Op is PageOp.Replace))
        {
            var by = _theirs.Where(their => op is PageOp.Replace || their.Op is PageOp.Replace).Select(their => their.By).First();
            return new Conflict.Clash(op.Subject(), ["document"], null, null, Value(op), by);
        }

        return Removed(op) ?? op switch
        {
            PageOp.Set set => Values(set.Widget, set.Path, set.Value, their => their is PageOp.Set other && other.Widget == set.Widget ? (other.Path, other.Was, other.Value) : null),
            PageOp.Page page => Values(null, page.Path, page.Value, their => their is PageOp.Page other ? (other.Path, other.Was, other.Value) : null),
            PageOp.Show show => First(their => their is PageOp.Show other && other.Widget == show.Widget && !Same(other, show), "shown", show),
            PageOp.Mark mark => First(their => their is PageOp.Mark other && other.Widget == mark.Widget && Differ(other, mark), "mark", mark),
            PageOp.Move move => First(their => their is PageOp.Move other && other.Widget == move.Widget && !SamePlace(other, move), "place", move),
            PageOp.Remove remove => Changed(remove),
            _ => null,
        };
    }

    /// <summary>What the operation needs is gone.</summary>
    private Conflict.Clash? Removed(PageOp op)
    {
        var needed = op switch
        {
            PageOp.Insert insert => new[] { insert.Parent },
            PageOp.Move move => [move.Widget, move.Parent],
            PageOp.Set or PageOp.Show or PageOp.Mark => [op.Subject()],
            _ => [],
        };
        var gone = needed.OfType<string>().FirstOrDefault(id => !Has(id) && RemovedBy(id) is not null);
        return gone is null ? null : new Conflict.Clash(op.Subject(), ["removed"], null, JsonValue.Create(gone), Value(op), RemovedBy(gone)!);
    }

    private Conflict.Clash? Values(string? widget, IReadOnlyList<string> path, JsonNode? ours, Func<PageOp, (IReadOnlyList<string> Path, JsonNode? Was, JsonNode? Value)?> read)
    {
        var same = _theirs.Select(their => (Set: read(their.Op), their.By)).Where(their => their.Set is { } set && Overlap(set.Path, path)).ToList();
        if (same.Count == 0 || (same[^1].Set!.Value is var last && last.Path.SequenceEqual(path) && JsonNode.DeepEquals(last.Value, ours)))
        {
            return null;
        }

        // The first of them found the base, the last of them made what is there now.
        return new Conflict.Clash(widget, path, same[0].Set!.Value.Was?.DeepClone(), same[^1].Set!.Value.Value?.DeepClone(), ours?.DeepClone(), same[^1].By);
    }

    /// <summary>They worked on something that is to go.</summary>
    private Conflict.Clash? Changed(PageOp.Remove op)
    {
        var going = Tree.Subtree(op.Widget, now.Body.Widgets).ToHashSet();
        return First(their => their is PageOp.Insert or PageOp.Set or PageOp.Show or PageOp.Move && going.Contains(their.Subject()!), "changed", op);
    }

    private Conflict.Clash? First(Func<PageOp, bool> clashes, string path, PageOp ours) =>
        _theirs.FindLast(their => clashes(their.Op)) is { Op: not null } found ? new Conflict.Clash(ours.Subject(), [path], Was(found.Op), Value(found.Op), Value(ours), found.By) : null;

    private bool Has(string id) => now.Body.Widgets.ContainsKey(id);

    private string? RemovedBy(string id) => _theirs.FindLast(their => their.Op is PageOp.Remove { Was: { } gone } && gone.Contains(id)).By;

    private static bool Overlap(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Take(other.Count).SequenceEqual(other.Take(one.Count));

    private static bool Same(PageOp.Show one, PageOp.Show other) => one.Absent == other.Absent && one.HiddenOn.Order(StringComparer.Ordinal).SequenceEqual(other.HiddenOn.Order(StringComparer.Ordinal));

    private static bool SamePlace(PageOp.Move one, PageOp.Move other) => one.Parent == other.Parent && one.Slot == other.Slot && (one.After ?? []).SequenceEqual(other.After ?? []);

    private static bool Differ(PageOp.Mark one, PageOp.Mark other) =>
        (one.Locked is { } locked && other.Locked is { } unlocked && locked != unlocked)
        || (one.Name.ValueKind != JsonValueKind.Undefined && other.Name.ValueKind != JsonValueKind.Undefined && one.Name.ToString() != other.Name.ToString());

    private static JsonNode? Was(PageOp op) => op switch { PageOp.Move move => move.Was?.DeepClone(), PageOp.Show show => show.Was?.DeepClone(), PageOp.Set set => set.Was?.DeepClone(), _ => null };

    private static JsonNode? Value(PageOp op) => op switch
    {
        PageOp.Set set => set.Value?.DeepClone(),
        PageOp.Page page => page.Value?.DeepClone(),
        PageOp.Replace => null,
        _ => JsonSerializer.SerializeToNode(op, ComposerJson.Options),
    };
}
