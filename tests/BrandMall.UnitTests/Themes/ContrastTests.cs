using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Themes.Overrides;
using BrandMall.UnitTests.Architecture;

namespace BrandMall.UnitTests.Themes;

/// <summary>Whether words can be read in every theme that is shipped, by day and by night.</summary>
public class ContrastTests
{
    private static readonly ThemeCatalog s_themes = ThemeCatalog.Read(Path.Combine(Repository.Root, "src", "Themes"));

    public static TheoryData<string> Themes => new(s_themes.All.Select(theme => theme.Name));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_role_colour_can_be_read_on_its_ground_in_both_schemes(string name)
    {
        var theme = s_themes.Find(name);

        Assert.NotEmpty(theme.DarkTokens);
        Assert.True(theme.ContrastRules.Count() > 20);
        Assert.Empty(ThemeContrast.Faults(theme));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_pair_names_two_opaque_colours_the_theme_has(string name)
    {
        var theme = s_themes.Find(name);

        Assert.All(theme.ContrastRules, rule => Assert.NotNull(Contrast.Ratio(theme.Tokens[rule.Text], theme.Tokens[rule.On])));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_token_is_named_in_both_languages_so_that_a_form_can_be_drawn(string name)
    {
        var theme = s_themes.Find(name);
        var named = theme.TokenGroups.SelectMany(group => group.Tokens).ToList();

        Assert.Empty(theme.Tokens.Keys.Except(named.Select(token => token.Name)));
        Assert.Empty(named.Select(token => token.Name).Except(theme.Tokens.Keys));
        Assert.All(named, token => Assert.Equal(["en", "zh-CN"], token.Label.Texts.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Grey_on_grey_is_a_fault()
    {
        var faults = Contrast.Faults([new ContrastRule("color-muted", "color-surface")], new Dictionary<string, string> { ["color-muted"] = "#999", ["color-surface"] = "#ffffff" }, "light").ToList();

        var fault = Assert.Single(faults);
        Assert.Equal(2.85, fault.Ratio);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#fff", 4.54)]
    public void Contrast_is_what_WCAG_says(string first, string second, double ratio) => Assert.Equal(ratio, Contrast.Ratio(first, second)!.Value, 2);
}
