using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <summary>
/// A theme's Liquid files, each parsed once. A file that does not parse throws where it is used, so only that place suffers; a site's override that does not parse is passed over.
/// </summary>
public sealed class ThemeTemplates(LiquidEngine engine, WidgetCatalog widgets)
{
    private readonly ConcurrentDictionary<(string File, string Name), Lazy<LiquidTemplate>> _files = new();
    private readonly ConditionalWeakTable<ThemeOverride, Parsed> _overrides = [];

    // A type the brand changes is another definition: the old one's template goes with it.
    private readonly ConditionalWeakTable<WidgetDefinition, LiquidTemplate> _ofBrand = [];

    // A theme never changes once it is worn: what stands for a path is looked up on disk once, not for every card of every page.
    private readonly ConditionalWeakTable<Theme, ConcurrentDictionary<string, LiquidTemplate>> _found = [];

    public LiquidEngine Engine => engine;

    public LiquidTemplate Layout(Theme theme, string name = "theme") =>
        Parse(theme, $"layout/{name}.liquid", null) ?? throw new LiquidSyntaxException($"{theme.Name}/layout/{name}.liquid", 0, 0, "a layout file", "none");

    public LiquidTemplate? Snippet(Theme theme, string name) => Parse(theme, $"snippets/{name}.liquid", null);

    /// <summary>The theme's own look of a widget, else the one beside its <c>widget.json</c>.</summary>
    public LiquidTemplate? Widget(Theme theme, WidgetDefinition widget) =>
        widget.Source is { } source
            ? Parse(theme, $"widgets/{widget.Type}.liquid", null) ?? _ofBrand.GetValue(widget, made => engine.Parse(source.Liquid, $"widgets/{made.Type}.liquid"))
            : Parse(theme, $"widgets/{widget.Type}.liquid", widget.File("liquid"));

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

    private LiquidTemplate? Parse(Theme theme, string relativePath, string? otherwise)
    {
        var found = _found.GetOrCreateValue(theme);
        if (!found.TryGetValue(relativePath, out var template))
        {
            template = Find(theme, relativePath, otherwise);
            if (template is not null)
            {
                found[relativePath] = template;
            }
        }

        return template;
    }

    private LiquidTemplate? Find(Theme theme, string relativePath, string? otherwise)
    {
        foreach (var file in theme.Files(relativePath))
        {
            var template = file.Override is { } written ? _overrides.GetValue(written, Read).Template : ParseFile(file.File!, relativePath);
            if (template is not null)
            {
                return template;
            }
        }

        return otherwise is not null ? ParseFile(otherwise, relativePath) : null;
    }

    private LiquidTemplate ParseFile(string file, string name) =>
        _files.GetOrAdd((file, name), key => new Lazy<LiquidTemplate>(() => engine.Parse(File.ReadAllText(key.File), key.Name))).Value;

    private Parsed Read(ThemeOverride written)
    {
        try
        {
            return new Parsed(engine.Parse(written.Body, written.Path));
        }
        catch (Exception wrong) when (wrong is LiquidSyntaxException or LiquidLimitException)
        {
            ThemeFallbacks.Record(written, wrong.Message);
            return new Parsed(null);
        }
    }

    private sealed record Parsed(LiquidTemplate? Template);
}
