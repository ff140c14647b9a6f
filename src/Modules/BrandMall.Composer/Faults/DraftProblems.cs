using System.Runtime.CompilerServices;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Drafts;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Composer.Faults;

/// <summary>Everything that is wrong with a draft: values that do not fit, from all widgets; and why widgets are not shown, as far as they were drawn.</summary>
internal sealed class DraftProblems(WidgetCatalog widgets)
{
    // A widget of a draft never changes: what was found out of it once holds as long as it lives.
    private readonly ConditionalWeakTable<WidgetInstance, IReadOnlyList<SettingProblem>> _settings = [];
    private readonly ConditionalWeakTable<WidgetInstance, WidgetProblem?[]> _drawn = [];

    public IReadOnlyList<DraftProblem> Of(OpenDraft draft, DraftPiece? drawn)
    {
        List<DraftProblem> found = [];
        foreach (var (id, widget) in draft.Document.Body.Widgets)
        {
            if (drawn is not null && drawn.Html.ContainsKey(id))
            {
                _drawn.GetValue(widget, _ => new WidgetProblem?[1])[0] = drawn.Problems.GetValueOrDefault(id);
            }

            var fault = drawn?.Problems.GetValueOrDefault(id) ?? (_drawn.TryGetValue(widget, out var known) ? known[0] : null);
            if (fault is not null)
            {
                found.Add(new DraftProblem(id, null, fault.Message, fault.Code));
            }

            if (widget.Ref is not null || widgets.Find(widget.Type) is not { } definition)
            {
                continue;
            }

            found.AddRange(_settings.GetValue(widget, one => [.. SettingValues.Problems(definition, one.Settings)]).Select(p => new DraftProblem(id, p.Setting, p.Message, p.Code) { Values = p.Values, Item = p.Item, Field = p.Field }));
            found.AddRange(definition.Slots.Where(slot => slot.Min > (widget.Slots?.GetValueOrDefault(slot.Id)?.Count ?? 0))
                .Select(slot => new DraftProblem(id, null, $"The slot '{slot.Id}' wants {slot.Min} widgets at least.", "slot.short") { Values = [slot.Id, $"{slot.Min}"] }));
        }

        return found;
    }
}
