using System.Collections.Concurrent;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <summary>A theme's Liquid files, each parsed once. A file that does not parse throws where it is used, so only that place suffers.</summary>
public sealed class ThemeTemplates(LiquidEngine engine, WidgetCatalog widgets)
{
    public LiquidEngine Engine => engine;

    private readonly ConcurrentDictionary<(string Theme, string File), Lazy<LiquidTemplate?>> _parsed = new();

    public LiquidTemplate Layout(Theme theme, string name = "theme") =>
        Parse(theme, $"layout/{name}.liquid", null) ?? throw new LiquidSyntaxException($"{theme.Name}/layout/{name}.liquid", 0, 0, "a layout file", "none");

    public LiquidTemplate? Snippet(Theme theme, string name) => Parse(theme, $"snippets/{name}.liquid", null);

    /// <summary>The theme's own look of a widget, else the one beside its <c>widget.json</c>.</summary>
    public LiquidTemplate? Widget(Theme theme, WidgetDefinition widget) =>
        Parse(theme, $"widgets/{widget.Type}.liquid", Path.Combine(widget.Folder, $"{widget.Type}.liquid"));

    /// <summary>Parses everything a theme can use and says what is wrong.</summary>
    public IEnumerable<DefinitionProblem> Check(Theme theme)
    {
        var files = theme.Chain.SelectMany(t => new[] { "layout", "snippets", "widgets" }
            .Select(folder => Path.Combine(t.Folder, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.liquid"))
            .Select(file => Path.GetRelativePath(t.Folder, file).Replace('\\', '/'))).Distinct();
        var checks = files.Select<string, (string Name, Func<LiquidTemplate?> Parse)>(file => ($"{theme.Name}/{file}", () => Parse(theme, file, null)))
            .Concat(widgets.All.Select<WidgetDefinition, (string Name, Func<LiquidTemplate?> Parse)>(widget => ($"{widget.Type}/{widget.Type}.liquid", () => Widget(theme, widget))));
        foreach (var (name, parse) in checks)
        {
            DefinitionProblem? problem = null;
            try
            {
                parse();
            }
            catch (LiquidSyntaxException wrong)
            {
                problem = new DefinitionProblem(name, $"line {wrong.Line}, column {wrong.Column}", wrong.Message);
            }
            catch (LiquidLimitException tooMuch)
            {
                problem = new DefinitionProblem(name, "", tooMuch.Message);
            }

            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    private LiquidTemplate? Parse(Theme theme, string relativePath, string? otherwise) =>
        _parsed.GetOrAdd((theme.Name, relativePath), _ => new Lazy<LiquidTemplate?>(() =>
        {
            var file = theme.File(relativePath) ?? otherwise;
            return file is not null && File.Exists(file) ? engine.Parse(File.ReadAllText(file), relativePath) : null;
        })).Value;
}
