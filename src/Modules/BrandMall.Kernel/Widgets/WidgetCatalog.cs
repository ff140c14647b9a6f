using System.Collections.Frozen;
using BrandMall.Kernel.Modules;

namespace BrandMall.Kernel.Widgets;

/// <summary>Every widget type there is: those of modules and themes, read and checked once at start, and those the brand makes itself, which may change at any time.</summary>
public sealed class WidgetCatalog
{
    private sealed record Shelf(FrozenDictionary<string, WidgetDefinition> ByType, long Generation);

    private readonly FrozenDictionary<string, WidgetDefinition> _shipped;
    private volatile Shelf _shelf;

    private WidgetCatalog(IEnumerable<WidgetDefinition> widgets, IReadOnlyList<DefinitionProblem> problems)
    {
        _shipped = widgets.ToFrozenDictionary(widget => widget.Type);
        _shelf = new Shelf(_shipped, 0);
        Problems = problems;
    }

    public IEnumerable<WidgetDefinition> All => _shelf.ByType.Values.OrderBy(widget => widget.Type, StringComparer.Ordinal);

    /// <summary>What is wrong in widget folders; those widgets are left out.</summary>
    public IReadOnlyList<DefinitionProblem> Problems { get; }

    /// <summary>Another number whenever the types are others: what was made of them under an earlier one is stale.</summary>
    public long Generation => _shelf.Generation;

    public WidgetDefinition? Find(string type) => _shelf.ByType.GetValueOrDefault(type);

    /// <summary>Whether a module or theme brings this type; the brand cannot make one of the same name.</summary>
    public bool IsShipped(string type) => _shipped.ContainsKey(type);

    /// <summary>Puts the brand's own types beside the shipped ones, in place of those it had.</summary>
    internal void Lay(IEnumerable<WidgetDefinition> own) =>
        _shelf = new Shelf(_shipped.Values.Concat(own.Where(widget => !IsShipped(widget.Type))).ToFrozenDictionary(widget => widget.Type), _shelf.Generation + 1);

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
