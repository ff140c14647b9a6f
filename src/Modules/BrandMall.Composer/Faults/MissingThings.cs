using System.Runtime.CompilerServices;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Faults;

/// <summary>What a draft names and its site does not have. Asked once for each set of names, until something changes anywhere.</summary>
internal sealed class MissingThings(IEnumerable<INamedThings> owners, WidgetCatalog widgets, DraftMemory memory, CurrentSite site)
{
    // A widget of a draft never changes.
    private static readonly ConditionalWeakTable<WidgetInstance, IReadOnlyList<Naming>> s_named = [];

    public async Task<IReadOnlyList<DraftProblem>> OfAsync(OpenDraft draft, CancellationToken ct)
    {
        var named = draft.Document.Body.Widgets.SelectMany(widget => s_named.GetValue(widget.Value, one => Namings.Of(one, widgets.Find(one.Type))).Select(naming => (Widget: widget.Key, Naming: naming))).ToList();
        List<DraftProblem> missing = [];
        foreach (var kind in named.GroupBy(each => each.Naming.Kind))
        {
            if (owners.FirstOrDefault(owner => owner.Knows(kind.Key)) is not { } owner)
            {
                continue;
            }

            string[] names = [.. kind.Select(each => each.Naming.Name).Distinct().Order(StringComparer.Ordinal)];
            var there = await memory.GetAsync(("named", site.Value.Id, kind.Key, string.Join('\n', names)), () => owner.ThereAsync(kind.Key, names, ct));
            missing.AddRange(kind.Where(each => !there.Contains(each.Naming.Name)).Select(each =>
                new DraftProblem(each.Widget, each.Naming.Setting, $"There is no {kind.Key} '{each.Naming.Name}' on this site.", "reference.missing") { Values = [kind.Key, each.Naming.Name] }));
        }

        return missing;
    }
}
