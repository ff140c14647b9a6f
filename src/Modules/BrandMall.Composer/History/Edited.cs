using BrandMall.Composer.Ops;

namespace BrandMall.Composer.History;

/// <summary>What batches of operations did, in numbers.</summary>
internal sealed class Edited
{
    private readonly HashSet<string> _changed = [];
    private readonly HashSet<string> _moved = [];

    public int Added { get; private set; }

    public int Removed { get; private set; }

    public int Moved => _moved.Count;

    /// <summary>Widgets whose settings, visibility or name changed, each counted once.</summary>
    public int Changed => _changed.Count;

    /// <summary>Of the page itself: title, address, description.</summary>
    public bool Page { get; private set; }

    /// <summary>The whole document was put in place of another.</summary>
    public bool Replaced { get; private set; }

    public void Count(IEnumerable<PageOp> ops)
    {
        foreach (var op in ops)
        {
            switch (op)
            {
                case PageOp.Insert insert:
                    Added += insert.Widgets.Count;
                    break;
                case PageOp.Remove remove:
                    Removed += remove.Was?.Count ?? 1;
                    break;
                case PageOp.Move move:
                    _moved.Add(move.Widget);
                    break;
                case PageOp.Page:
                    Page = true;
                    break;
                case PageOp.Replace:
                    Replaced = true;
                    break;
                default:
                    _changed.Add(op.Subject()!);
                    break;
            }
        }
    }
}
