using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>Renders some widgets of the current draft, loading what they need and nothing else.</summary>
internal sealed class MakePiece(LoadPage load, PageRenderer renderer, CurrentSite site)
{
    public async Task<DraftPiece> MakeAsync(PageRequest request, IReadOnlyCollection<string>? ids, CancellationToken ct)
    {
        IReadOnlyList<PlannedWidget> Chosen(PagePlan plan) => ids is null
            ? [.. plan.Slots.Where(slot => plan.MarkedSlots!.Contains(slot.Key)).SelectMany(slot => slot.Value).Where(widget => widget.Mark is not null)]
            : [.. plan.Widgets.Where(widget => widget.Mark is { } mark && ids.Contains(mark))];

        var page = await load.LoadSomeAsync(request, Chosen, ct);
        var html = await renderer.RenderSomeAsync(page, Chosen(page.Plan), site.PathBase, ct);
        return new DraftPiece(html, page.Plan.Style, page.Faults.All) { StandIns = page.Facts.Pictures.Rules };
    }
}
