using System.Collections.Frozen;
using BrandMall.Kernel.Modules;

namespace BrandMall.Kernel.Widgets;

/// <summary>Every widget type of modules and themes, read and checked once at start.</summary>
public sealed class WidgetCatalog
{
    private readonly FrozenDictionary<string, WidgetDefinition> _byType;

    private WidgetCatalog(IEnumerable<WidgetDefinition> widgets, IReadOnlyList<DefinitionProblem> problems)
    {
        _byType = widgets.ToFrozenDictionary(widget => widget.Type);
        Problems = problems;
    }

    public IEnumerable<WidgetDefinition> All => _byType.Values.OrderBy(widget => widget.Type, StringComparer.Ordinal);

    /// <summary>What is wrong in widget folders; those widgets are left out.</summary>
    public IReadOnlyList<DefinitionProblem> Problems { get; }

    public WidgetDefinition? Find(string type) => _byType.GetValueOrDefault(type);

    public static WidgetCatalog Read(IEnumerable<WidgetFolder> folders)
    {
        Dictionary<string, WidgetDefinition> widgets = [];
        List<DefinitionProblem> problems = [];
        foreach (var root in folders.Where(root => Directory.Exists(root.Path)))
        {
            foreach (var folder in Directory.GetDirectories(root.Path).Where(f => File.Exists(Path.Combine(f, "widget.json"))).Order(StringComparer.Ordinal))
            {
                if (WidgetReader.Read(root.Origin, folder, problems) is { } widget && !widgets.TryAdd(widget.Type, widget))
                {
                    problems.Add(new DefinitionProblem($"{widget.Type}/widget.json", "$.type", $"'{widget.Type}' already comes from {widgets[widget.Type].Origin}"));
                }
            }
        }

        return new WidgetCatalog(widgets.Values, problems);
    }
}
