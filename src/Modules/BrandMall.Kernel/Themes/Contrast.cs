using System.Globalization;

namespace BrandMall.Kernel.Themes;

/// <summary>WCAG 2's contrast of two colours.</summary>
public static class Contrast
{
    /// <summary>1 to 21; null when either is not an opaque <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    public static double? Ratio(string first, string second)
    {
        if (Luminance(first) is not { } one || Luminance(second) is not { } other)
        {
            return null;
        }

        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    /// <summary>The rules these tokens break.</summary>
    public static IEnumerable<ContrastFault> Faults(IEnumerable<ContrastRule> rules, IReadOnlyDictionary<string, string> tokens, string scheme)
    {
        foreach (var rule in rules)
        {
            if (tokens.TryGetValue(rule.Text, out var text) && tokens.TryGetValue(rule.On, out var on) && Ratio(text, on) is { } ratio && ratio < rule.Least)
            {
                yield return new ContrastFault(scheme, rule.Text, rule.On, Math.Round(ratio, 2), rule.Least);
            }
        }
    }

    private static double? Luminance(string color)
    {
        var hex = color.Length == 4 && color[0] == '#' ? $"#{color[1]}{color[1]}{color[2]}{color[2]}{color[3]}{color[3]}" : color;
        return hex.Length == 7 && hex[0] == '#' && int.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255))
            : null;
    }

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
