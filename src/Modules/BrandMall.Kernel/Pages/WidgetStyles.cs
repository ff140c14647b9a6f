using System.Text;
using System.Text.RegularExpressions;

namespace BrandMall.Kernel.Pages;

/// <summary>Writes the CSS variables of a page's widgets, and what is hidden where. The breakpoints are those of the base theme.</summary>
internal static partial class WidgetStyles
{
    private const string Tablet = "@media (max-width:1023px)";
    private const string Mobile = "@media (max-width:719px)";

    private static readonly Dictionary<string, string> s_devices = new()
    {
        ["desktop"] = "@media (min-width:1024px)",
        ["tablet"] = "@media (min-width:720px) and (max-width:1023px)",
        ["mobile"] = Mobile,
    };

    /// <summary>The id of a widget's root element.</summary>
    public static string DomId(string widgetId) => "w-" + NotInNames().Replace(widgetId, "-");

    public static string Write(IEnumerable<PlannedWidget> widgets)
    {
        StringBuilder css = new();
        foreach (var widget in widgets)
        {
            var selector = "#" + DomId(widget.Id);
            AppendDevice(css, widget, "base", selector, null);
            AppendDevice(css, widget, "tablet", selector, Tablet);
            AppendDevice(css, widget, "mobile", selector, Mobile);
            foreach (var media in widget.HiddenOn.Select(device => s_devices.GetValueOrDefault(device)).OfType<string>())
            {
                css.Append(media).Append('{').Append(selector).Append("{display:none}}");
            }
        }

        return css.ToString();
    }

    private static void AppendDevice(StringBuilder css, PlannedWidget widget, string device, string selector, string? media)
    {
        if (!widget.Settings.Variables.TryGetValue(device, out var variables))
        {
            return;
        }

        css.Append(media).Append(media is null ? "" : "{").Append(selector).Append('{');
        css.AppendJoin(';', variables.Select(variable => $"{variable.Name}:{variable.Value}"));
        css.Append(media is null ? "}" : "}}");
    }

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex NotInNames();
}
