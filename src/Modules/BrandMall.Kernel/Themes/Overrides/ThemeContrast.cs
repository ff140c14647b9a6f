namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>Whether a theme's colours can be read on each other, in every scheme it has.</summary>
public static class ThemeContrast
{
    public static IReadOnlyList<ContrastFault> Faults(Theme theme)
    {
        var rules = theme.ContrastRules.ToList();
        Dictionary<string, string> dark = new(theme.Tokens);
        foreach (var (name, value) in theme.DarkTokens)
        {
            dark[name] = value;
        }

        return [.. Contrast.Faults(rules, theme.Tokens, "light"), .. theme.DarkTokens.Count > 0 ? Contrast.Faults(rules, dark, "dark") : []];
    }
}
