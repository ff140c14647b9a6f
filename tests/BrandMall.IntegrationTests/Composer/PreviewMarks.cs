using System.Text.RegularExpressions;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>What a preview adds to a page, taken out again.</summary>
internal static partial class PreviewMarks
{
    public static string Strip(string html) => Script().Replace(Slots().Replace(Attributes().Replace(html, ""), ""), "");

    [GeneratedRegex(" data-w=\"[^\"]*\" data-type=\"[^\"]*\"| data-edit=\"[^\"]*\"")]
    private static partial Regex Attributes();

    [GeneratedRegex("<!--slot [^>]*-->|<!--/slot-->")]
    private static partial Regex Slots();

    [GeneratedRegex("<script type=\"module\" src=\"/assets/composer/[^>]*></script>\n")]
    private static partial Regex Script();
}
