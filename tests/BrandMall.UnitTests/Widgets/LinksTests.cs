using BrandMall.Kernel.Widgets;

namespace BrandMall.UnitTests.Widgets;

public sealed class LinksTests
{
    [Theory]
    [InlineData("/c/tea", "/s/jiangnan", "/s/jiangnan/c/tea")]
    [InlineData("/", "/s/jiangnan", "/s/jiangnan")]
    [InlineData("/", "", "/")]
    [InlineData(null, "", "/")]
    [InlineData("/media/a.webp", "/s/jiangnan", "/media/a.webp")]
    [InlineData("https://example.com/x", "/en", "https://example.com/x")]
    [InlineData("#care", "/en", "#care")]
    [InlineData("javascript:alert(1)", "", "#")]
    [InlineData("//evil.example", "", "#")]
    [InlineData("/\\evil.example", "", "#")]
    [InlineData("data:text/html,x", "", "#")]
    public void A_link_stays_in_its_site_and_never_runs_script(string? link, string pathBase, string expected) =>
        Assert.Equal(expected, Links.Resolve(link, pathBase));
}
