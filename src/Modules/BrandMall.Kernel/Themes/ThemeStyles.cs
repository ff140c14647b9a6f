using System.Text;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Themes;

/// <summary>Writes <c>theme.css</c>: tokens and colour schemes, then the sheets of each theme from the base upwards, the widgets' own after the base's.</summary>
internal static class ThemeStyles
{
    private const string Assets = "assets";
    private const string Widgets = "widgets";

    public static string Write(Theme theme, WidgetCatalog widgets)
    {
        StringBuilder css = new();
        TokenStyles.Write(css, theme);
        var written = Written(theme, widgets);
        foreach (var level in theme.Chain.Reverse())
        {
            Append(css, level, Assets, written);
            if (level.Parent is null)
            {
                foreach (var widget in widgets.All)
                {
                    var path = $"{Widgets}/{widget.Type}.css";
                    if (written.TryGetValue(("", path), out var own))
                    {
                        css.AppendLine(own);
                    }
                    else if (widget.File("css") is { } file)
                    {
                        css.AppendLine(File.ReadAllText(file));
                    }
                    else if (widget.Source is { Css.Length: > 0 } made && CssFaults.Find(made.Css).Count == 0)
                    {
                        css.AppendLine(made.Css);
                    }
                }
            }

            Append(css, level, Widgets, written);
        }

        return css.ToString();
    }

    /// <summary>The theme of the chain whose sheet an override replaces, empty for a widget's own sheet: the nearest that has the file, from the override's theme downwards; without one it is added at its theme.</summary>
    public static string LevelOf(Theme theme, WidgetCatalog widgets, string themeName, string path)
    {
        var from = theme.Chain.SkipWhile(level => !level.Name.Equals(themeName, StringComparison.OrdinalIgnoreCase)).ToList();
        return from.FirstOrDefault(level => File.Exists(Path.Combine(level.Folder, path)))?.Name
            ?? (widgets.All.Any(widget => path == $"{Widgets}/{widget.Type}.css" && (widget.File("css") is not null || widget.Source is not null)) ? "" : from is [var nearest, ..] ? nearest.Name : theme.Name);
    }

    private static Dictionary<(string Level, string Path), string> Written(Theme theme, WidgetCatalog widgets)
    {
        Dictionary<(string Level, string Path), string> written = [];
        // The farthest first, so that the nearest has the last word.
        foreach (var level in theme.Chain.Reverse())
        {
            foreach (var sheet in theme.Overrides.Reverse().Where(o => o.Theme.Equals(level.Name, StringComparison.OrdinalIgnoreCase) && o.Path.EndsWith(".css", StringComparison.Ordinal)))
            {
                if (CssFaults.Find(sheet.Body) is [var fault, ..])
                {
                    ThemeFallbacks.Record(sheet, $"line {fault.Line}: {fault.Message}");
                    continue;
                }

                written[(LevelOf(theme, widgets, level.Name, sheet.Path), sheet.Path)] = sheet.Body;
            }
        }

        return written;
    }

    private static void Append(StringBuilder css, Theme level, string folder, Dictionary<(string Level, string Path), string> written)
    {
        var root = Path.Combine(level.Folder, folder);
        var depth = folder == Assets ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        var files = Directory.Exists(root) ? Directory.GetFiles(root, "*.css", depth).Select(file => Path.GetRelativePath(level.Folder, file).Replace('\\', '/')) : [];
        var added = written.Keys.Where(key => key.Level == level.Name && key.Path.StartsWith($"{folder}/", StringComparison.Ordinal)).Select(key => key.Path);
        foreach (var path in files.Union(added).Order(StringComparer.Ordinal))
        {
            css.AppendLine(written.GetValueOrDefault((level.Name, path)) ?? File.ReadAllText(Path.Combine(level.Folder, path)));
        }
    }
}
