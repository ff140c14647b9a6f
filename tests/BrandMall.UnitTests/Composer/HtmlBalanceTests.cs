using BrandMall.Kernel.Pages;

namespace BrandMall.UnitTests.Composer;

public sealed class HtmlBalanceTests
{
    [Theory]
    [InlineData("<p>one<p>two")]
    [InlineData("<ul><li>a<li>b</ul><table><tr><td>x</table>")]
    [InlineData("<img src=\"a>b\"><br/><svg><path d=\"\"/></svg>")]
    [InlineData("<script>if (a < b) { '</div>'; }</script>")]
    [InlineData("<!-- </div> --><div>1 < 2</div>")]
    [InlineData("<div><!--slot a items--><p></div><!--slot b items--></b><!--/slot--><!--/slot--></div>")]
    public void What_closes_what_it_opens_is_sound(string html) => Assert.Null(HtmlBalance.Fault(html));

    [Theory]
    [InlineData("<p>x</p></div>")]
    [InlineData("<div><p>x</p>")]
    [InlineData("<div><span></div></span>")]
    [InlineData("<div><!--slot a items--><!--/slot-->")]
    [InlineData("<a href=\"x>never")]
    public void What_reaches_beyond_itself_is_told(string html) => Assert.NotNull(HtmlBalance.Fault(html));
}
