using System.Text;
using BrandMall.Kernel.Liquid.Rendering;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Attributes in print.</summary>
internal static class Html
{
    /// <summary><c> name="value"</c> for every named argument not taken by the tag itself; names keep only what an attribute may hold.</summary>
    public static string Attributes(LiquidArguments arguments, params ReadOnlySpan<string> taken)
    {
        var html = new StringBuilder();
        foreach (var (name, value) in arguments.Named)
        {
            if (!taken.Contains(name) && value is not null and not false)
            {
                html.Append(Attribute(name.Replace('_', '-'), value is true ? string.Empty : LiquidArguments.AsText(value)!));
            }
        }

        return html.ToString();
    }

    public static string Attribute(string name, string? value) => value is null ? string.Empty : $" {name}=\"{HtmlText.Encode(value)}\"";
}
