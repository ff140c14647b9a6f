using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Widgets;
using BrandMall.UnitTests.Architecture;

namespace BrandMall.UnitTests.Widgets;

/// <summary>Widgets, themes and pages as they lie in the repository.</summary>
public class ShippedPagesTests
{
    private static readonly WidgetCatalog s_widgets = WidgetCatalog.Read(
        Repository.Modules.Select(module => new WidgetFolder(module, Path.Combine(Repository.Root, "src", "Modules", module, "Widgets"))));

    private static readonly ThemeCatalog s_themes = ThemeCatalog.Read(Path.Combine(Repository.Root, "src", "Themes"));

    [Fact]
    public void Every_shipped_widget_and_theme_reads_without_a_problem()
    {
        Assert.NotEmpty(s_widgets.All);
        Assert.NotEmpty(s_themes.All);
        Assert.Empty(s_widgets.Problems.Concat(s_themes.Problems));
    }

    [Fact]
    public void Every_page_of_themes_and_recipes_fits_the_widgets_it_is_made_of()
    {
        var pages = ThemePages().Concat(RecipePages()).ToList();

        Assert.Contains(pages, page => page.Name.StartsWith("demo", StringComparison.Ordinal));
        Assert.Empty(pages.SelectMany(page => Problems(page.Document).Select(problem => $"{page.Name}: {problem}")));
    }

    [Fact]
    public void Every_preset_fits_its_widget_and_holds_only_what_its_slots_take() =>
        Assert.Empty(s_widgets.All.SelectMany(widget => widget.Presets.SelectMany(preset => PresetProblems(widget, preset.Settings, preset.Slots))));

    private static IEnumerable<string> PresetProblems(WidgetDefinition widget, JsonObject? settings, JsonObject? slots)
    {
        var problems = SettingValues.Problems(widget, settings).Select(problem => $"{widget.Type} {problem.Setting}: {problem.Message}");
        foreach (var (name, children) in slots ?? [])
        {
            if (widget.Slot(name) is not { } slot)
            {
                problems = problems.Append($"{widget.Type} has no slot {name}");
                continue;
            }

            foreach (var child in children!.AsArray())
            {
                var type = (string)child!["type"]!;
                problems = s_widgets.Find(type) is not { } known ? problems.Append($"there is no widget {type}")
                    : slot.Accepts is { Count: > 0 } accepted && !accepted.Contains(type) ? problems.Append($"{widget.Type} does not take {type} in {name}")
                    : problems.Concat(PresetProblems(known, child["settings"]?.AsObject(), child["slots"]?.AsObject()));
            }
        }

        return problems;
    }

    private static IEnumerable<string> Problems(PageDocument page)
    {
        var placed = page.Slots.Values.Concat(page.Widgets.Values.SelectMany(widget => (widget.Slots ?? []).Values)).SelectMany(ids => ids).ToList();
        foreach (var id in page.Widgets.Keys.Where(id => placed.Count(p => p == id) != 1).Concat(placed.Where(id => !page.Widgets.ContainsKey(id))))
        {
            yield return $"{id} does not have exactly one place";
        }

        foreach (var (id, instance) in page.Widgets.Where(widget => widget.Value.Ref is null))
        {
            if (s_widgets.Find(instance.Type) is not { } widget)
            {
                yield return $"{id}: there is no widget {instance.Type}";
                continue;
            }

            foreach (var problem in SettingValues.Problems(widget, instance.Settings))
            {
                yield return $"{id} ({instance.Type}) {problem.Setting}: {problem.Message}";
            }

            foreach (var (name, children) in instance.Slots ?? [])
            {
                var slot = widget.Slot(name);
                foreach (var child in children.Select(c => page.Widgets[c].Type).Where(type => slot is null || slot.Accepts is { Count: > 0 } accepted && !accepted.Contains(type)))
                {
                    yield return $"{id} ({instance.Type}) does not take {child} in {name}";
                }
            }
        }
    }

    private static IEnumerable<(string Name, PageDocument Document)> ThemePages() =>
        from theme in s_themes.All
        let folder = Path.Combine(theme.Folder, "templates")
        where Directory.Exists(folder)
        from file in Directory.GetFiles(folder, "*.json")
        select ($"{theme.Name} {Path.GetFileNameWithoutExtension(file)}", PageDocument.Read(Read(file)));

    private static IEnumerable<(string Name, PageDocument Document)> RecipePages() =>
        from file in Directory.GetFiles(Path.Combine(Repository.Root, "recipes"), "*.recipe.json", SearchOption.AllDirectories)
        from step in Read(file)["steps"]!.AsArray()
        where (string?)step!["name"] == "content"
        from item in step["data"]!.AsArray()
        where item!["PagePart"] is not null
        select ($"{Path.GetFileNameWithoutExtension(file)} {item["DisplayText"]}", PageDocument.Read(item["PagePart"]));

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(file), documentOptions: RecipeJson.Document)!.AsObject();
}
