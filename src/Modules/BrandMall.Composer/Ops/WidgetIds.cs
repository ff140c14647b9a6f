using System.Text.RegularExpressions;

namespace BrandMall.Composer.Ops;

/// <summary>
/// New widgets have Orchard's ids, minted by whoever makes them. Themes and imported pages name theirs in words (<c>home-heading</c>), and an undone removal brings those back:
/// both are ids here. A doubled dash is none: it would end the comment that marks a slot.
/// </summary>
internal static partial class WidgetIds
{
    public static bool IsOne(string id) => id.Length <= 64 && Shape().IsMatch(id);

    [GeneratedRegex("^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
