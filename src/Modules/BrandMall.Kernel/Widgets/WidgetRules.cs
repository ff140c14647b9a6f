using System.Text.RegularExpressions;

namespace BrandMall.Kernel.Widgets;

/// <summary>What must hold within one widget definition.</summary>
internal static partial class WidgetRules
{
    private static readonly HashSet<string> s_tags = ["section", "div", "header", "footer", "nav", "aside", "article"];

    public static IEnumerable<DefinitionProblem> Check(WidgetDefinition widget, string folder)
    {
        if (widget.Type != folder)
        {
            yield return Problem("$.type", $"must be the folder's name, '{folder}', not '{widget.Type}'");
        }

        if (!TypeName().IsMatch(widget.Type))
        {
            yield return Problem("$.type", "may hold lower-case letters, digits and dashes");
        }

        if (widget.Version < 1)
        {
            yield return Problem("$.version", "starts at 1");
        }

        if (!s_tags.Contains(widget.Render.Tag))
        {
            yield return Problem("$.render.tag", $"must be one of {string.Join(", ", s_tags)}");
        }

        foreach (var problem in CheckSettings(widget.Settings, "$.settings").Concat(CheckData(widget)).Concat(CheckSlots(widget)).Concat(CheckPresets(widget)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<DefinitionProblem> CheckSettings(IReadOnlyList<SettingDefinition> settings, string path)
    {
        foreach (var twice in settings.GroupBy(s => s.Id).Where(group => group.Count() > 1))
        {
            yield return Problem(path, $"the setting '{twice.Key}' is declared {twice.Count()} times");
        }

        for (var index = 0; index < settings.Count; index++)
        {
            var setting = settings[index];
            var here = $"{path}[{index}]";
            if (!SettingName().IsMatch(setting.Id))
            {
                yield return Problem($"{here}.id", $"'{setting.Id}' may hold lower-case letters, digits and underscores");
            }

            if (!SettingTypes.All.Contains(setting.Type))
            {
                yield return Problem($"{here}.type", $"there is no setting type '{setting.Type}'; did you mean '{SettingTypes.All.MinBy(known => WidgetWords.Distance(known, setting.Type))}'?");
            }

            if (setting.Type is "select" or "radio" or "multiselect" && setting.Options is not { Count: > 0 })
            {
                yield return Problem($"{here}.options", $"a {setting.Type} needs options");
            }

            if (setting.Type == "range" && (setting.Min is null || setting.Max is null || setting.Min >= setting.Max))
            {
                yield return Problem(here, "a range needs a min below its max");
            }

            if (setting.Type == "list")
            {
                if (setting.Fields is not { Count: > 0 })
                {
                    yield return Problem($"{here}.fields", "a list needs the fields of its items");
                }

                foreach (var problem in CheckSettings(setting.Fields ?? [], $"{here}.fields"))
                {
                    yield return problem;
                }
            }

            if (setting.Default is not null && SettingValues.Problem(setting, setting.Default, []) is { } wrong)
            {
                yield return Problem($"{here}.default", wrong.Message);
            }

            foreach (var name in VisibleIf.Names(setting.VisibleIf).Where(name => name != VisibleIf.Device && settings.All(s => s.Id != name)))
            {
                yield return Problem($"{here}.visible_if", $"speaks of '{name}', which is not a setting here");
            }
        }
    }

    private static IEnumerable<DefinitionProblem> CheckData(WidgetDefinition widget)
    {
        for (var index = 0; index < widget.Data.Count; index++)
        {
            foreach (var named in PageReferences.Settings(widget.Data[index].Params).Where(name => widget.Setting(name) is null))
            {
                yield return Problem($"$.data[{index}].params", $"names the setting '${named}', which the widget does not have");
            }
        }
    }

    private static IEnumerable<DefinitionProblem> CheckSlots(WidgetDefinition widget) => widget.Slots
        .GroupBy(slot => slot.Id).Where(group => group.Count() > 1)
        .Select(twice => Problem("$.slots", $"the slot '{twice.Key}' is declared {twice.Count()} times"));

    private static IEnumerable<DefinitionProblem> CheckPresets(WidgetDefinition widget)
    {
        for (var index = 0; index < widget.Presets.Count; index++)
        {
            foreach (var problem in SettingValues.Problems(widget, widget.Presets[index].Settings))
            {
                yield return Problem($"$.presets[{index}].settings.{problem.Setting}", problem.Message);
            }
        }
    }

    private static DefinitionProblem Problem(string where, string message) => new("", where, message);

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex TypeName();

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex SettingName();
}
