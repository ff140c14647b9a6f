using System.Security.Claims;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Widgets;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>Where the overrides of the current site are read and written: which row stands for a path, and what lies under it.</summary>
internal sealed class ThemeDesk(MallDb db, CurrentSite site, SiteThemes themes, ThemeCatalog catalog, WidgetCatalog widgets, ThemeFileRules rules, Changes changes)
{
    public Site Site => site.Value;

    /// <summary>The site's theme as published.</summary>
    public Theme Theme => themes.Of(site.Value);

    public Theme Plain => catalog.Find(site.Value.Theme);

    public IReadOnlyList<ThemeFileProblem> Check(string path, string body) => rules.Problems(Theme, path, body);

    public Task<ThemeOverrideRow?> FindAsync(string path, CancellationToken ct) =>
        db.Set<ThemeOverrideRow>().Include(row => row.Versions).FirstOrDefaultAsync(row => row.Theme == Plain.Name && row.Path == path, ct);

    public Task<List<ThemeOverrideRow>> AllAsync(CancellationToken ct) =>
        db.Set<ThemeOverrideRow>().Include(row => row.Versions).Where(row => row.Theme == Plain.Name).OrderBy(row => row.Path).ToListAsync(ct);

    /// <summary>The row for a path, made when there is none.</summary>
    public async Task<ThemeOverrideRow> OpenAsync(string path, CancellationToken ct)
    {
        if (await FindAsync(path, ct) is { } row)
        {
            return row;
        }

        row = new ThemeOverrideRow { SiteId = site.Value.Id, Theme = Plain.Name, Path = path };
        db.Add(row);
        return row;
    }

    /// <summary>Tells every process that what visitors see changed; the caller saves.</summary>
    public void Published() => changes.Record("theme", site.Value.Name, site.Value.Id);

    /// <summary>What stands for a path without the site's own override: the nearest parent's, else the theme's, else the widget's.</summary>
    public (string? Body, string Origin, string? From) Beneath(string path)
    {
        foreach (var file in Theme.Files(path).Where(file => file.Override?.Site != site.Value.Name))
        {
            return (file.Read(), file.Override is null ? "theme" : "parent", file.Override?.Site ?? file.Level.Name);
        }

        return FromWidget(path) is { } own ? (File.ReadAllText(own), "widget", null) : (null, "none", null);
    }

    /// <summary>The theme's own text, whatever sites wrote over it.</summary>
    public string? OfTheme(string path) => (Plain.File(path) ?? FromWidget(path)) is { } file ? File.ReadAllText(file) : null;

    /// <summary>Every path there is something for.</summary>
    public IEnumerable<string> Paths() => Plain.Chain
        .SelectMany(theme => new[] { "layout", "templates", "snippets", "widgets", "assets", "locales" }.Select(folder => Path.Combine(theme.Folder, folder)).Where(Directory.Exists)
            .SelectMany(Directory.GetFiles).Select(file => Path.GetRelativePath(theme.Folder, file).Replace('\\', '/')))
        .Concat(widgets.All.SelectMany(widget => new[] { "liquid", "css" }.Select(kind => $"widgets/{widget.Type}.{kind}").Where(path => FromWidget(path) is not null)))
        .Concat(Theme.Overrides.Select(o => o.Path))
        .Where(ThemeFileRules.IsPath).Append(TokenOverrides.Path).Distinct();

    public static string NameOf(ClaimsPrincipal person) => person.Identity?.Name ?? "";

    private string? FromWidget(string path) =>
        path.StartsWith("widgets/", StringComparison.Ordinal) && widgets.Find(Path.GetFileNameWithoutExtension(path)) is { } widget
        ? widget.File(Path.GetExtension(path).TrimStart('.')) : null;
}
