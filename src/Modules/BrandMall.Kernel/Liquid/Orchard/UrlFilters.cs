using System.Text;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Addresses of pages, files and images.</summary>
internal static class UrlFilters
{
    private static readonly string[] s_positions = ["width", "height", "mode", "quality", "format", "anchor", "bgcolor"];

    public static void AddTo(LiquidLanguage language)
    {
        Add(language, "href", (urls, path, _) => urls.Href(path));
        Add(language, "absolute_url", (urls, path, _) => urls.Absolute(path));
        Add(language, "append_version", (urls, path, _) => urls.Versioned(path));
        Add(language, "resource_url", (urls, path, _) => urls.Href(path));
        Add(language, "asset_url", (urls, path, _) => urls.Asset(path));
        Add(language, "resize_url", (_, path, arguments) => Resize(path, arguments));
        Add(language, "img_tag", (urls, path, arguments) => new LiquidHtml($"<img{Html.Attribute("src", urls.Href(path))}{Html.Attributes(arguments)}>"));
        language.Filter("switch_culture_url", (input, _, _) => LiquidArguments.AsText(input) is { } culture ? $"?culture={Uri.EscapeDataString(culture)}" : null);
    }

    private static void Add(LiquidLanguage language, string name, Func<IOrchardUrls, string, LiquidArguments, object?> filter) =>
        language.Filter(name, (input, arguments, scope) =>
            LiquidArguments.AsText(input) is { } path && scope.Feature<OrchardScene>() is { } scene ? filter(scene.Urls, path, arguments) : input);

    private static string Resize(string path, LiquidArguments arguments)
    {
        var query = new StringBuilder(path);
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        void Write(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }

        Write("profile", arguments.Text("profile"));
        for (var i = 0; i < s_positions.Length; i++)
        {
            var name = s_positions[i];
            Write(name switch { "mode" => "rmode", "anchor" => "rxy", _ => name }, LiquidArguments.AsText(arguments.Either(name, i)));
        }

        Write("autoorient", arguments.Text("autoorient"));
        return query.ToString();
    }
}
