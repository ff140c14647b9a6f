using BrandMall.Kernel.Themes;

namespace BrandMall.UnitTests.Themes;

public class CssFaultsTests
{
    [Theory]
    [InlineData(".a{color:red}\n.b{background:url(mark.svg)}")]
    [InlineData("@media(max-width:719px){.a::before{content:\"}{\"}} /* } */")]
    [InlineData(".a{background:url(\"data:image/svg+xml,%3Csvg/%3E\")}")]
    [InlineData(".a{mask:url('/media/pages/a.webp')}")]
    [InlineData("")]
    public void A_sheet_that_stands_by_itself_is_taken(string css) => Assert.Empty(CssFaults.Find(css));

    [Theory]
    [InlineData(".a{color:red", 1, 3, "not closed")]
    [InlineData(".a{color:red}}\n", 1, 14, "closes nothing")]
    [InlineData("\n\n.a{content:\"x}\n", 3, 12, "not closed on its line")]
    [InlineData(".a{}\n/* for ever", 2, 1, "comment")]
    [InlineData("@import url(https://cdn.example/a.css);", 1, 1, "imported")]
    [InlineData(".a{\n  background:url(https://evil.example/x.png)}", 2, 14, "another host")]
    [InlineData(".a{background:url( //evil.example/x.png)}", 1, 15, "another host")]
    [InlineData(".a{background:url(\"\\68ttps://evil.example\")}", 1, 15, "another host")]
    [InlineData(".a{background:image-set(\"https://evil.example/x.png\" 1x)}", 1, 15, "url()")]
    [InlineData(".a{}</style><script>", 1, 5, "no place")]
    public void What_would_swallow_others_or_fetch_from_elsewhere_is_refused_with_its_place(string css, int line, int column, string words)
    {
        var fault = CssFaults.Find(css)[0];

        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }
}
