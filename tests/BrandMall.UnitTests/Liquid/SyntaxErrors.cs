using BrandMall.Kernel.Liquid;

namespace BrandMall.UnitTests.Liquid;

public class SyntaxErrors
{
    private static readonly LiquidEngine s_engine = new();

    [Theory]
    [InlineData("a\n  {% if x %}b", 2, 3, "'endif' to close 'if'")]
    [InlineData("{% for i in x %}{% endif %}", 1, 17, "'endfor' to close 'for' of line 1")]
    [InlineData("{% if x %}{% for i in y %}{% endif %}{% endfor %}", 1, 27, "'endfor' to close 'for'")]
    [InlineData("\n\n   {% nonsense %}", 3, 4, "the name of a tag")]
    [InlineData("{{ x | nonsense }}", 1, 8, "the name of a filter")]
    [InlineData("{{ x | upcase", 1, 1, "'}}' to close '{{'")]
    [InlineData("x {% if a", 1, 3, "'%}' to close tag 'if'")]
    [InlineData("{% if a b %}{% endif %}", 1, 9, "'%}' to close tag 'if'")]
    [InlineData("{% if %}{% endif %}", 1, 7, "a value")]
    [InlineData("{% if a == %}{% endif %}", 1, 12, "a value")]
    [InlineData("{% assign = 1 %}", 1, 11, "the name of a variable")]
    [InlineData("{% assign a 1 %}", 1, 13, "'='")]
    [InlineData("{% for a on b %}{% endfor %}", 1, 10, "'in'")]
    [InlineData("{% for a in b what: 1 %}{% endfor %}", 1, 19, "'limit', 'offset', 'cols' or 'reversed'")]
    [InlineData("{{ a[1 }}", 1, 8, "']'")]
    [InlineData("{{ (1..2 }}", 1, 10, "')'")]
    [InlineData("{{ 'a }}", 1, 4, "a closing '")]
    [InlineData("{{ a. }}", 1, 7, "the name of a member")]
    [InlineData("{{ a | }}", 1, 8, "the name of a filter")]
    [InlineData("{{ a | append }}", 1, 8, "1 arguments for filter 'append'")]
    [InlineData("{{ a | slice: 1, 2, 3 }}", 1, 8, "1 to 2 arguments for filter 'slice'")]
    [InlineData("{% raw %} x", 1, 1, "'endraw' to close 'raw'")]
    [InlineData("{% comment %} x {% endraw %}", 1, 1, "'endcomment' to close 'comment'")]
    [InlineData("{% render name %}", 1, 11, "the quoted name of a snippet")]
    [InlineData("{% liquid\n echo 1\n echo $\n%}", 3, 7, "a value")]
    [InlineData("{% break 1 %}", 1, 10, "'%}' to close tag 'break'")]
    [InlineData("{% %d %}", 1, 4, "the name of a tag")]
    [InlineData("{% endif %}", 1, 1, "the name of a tag")]
    [InlineData("{{ 99999999999999999999999999999999 }}", 1, 4, "a number of at most 28 digits")]
    [InlineData("{% # a\n b %}", 2, 0, "'#' before each line of a comment")]
    public void A_fault_is_told_with_its_place_and_what_was_expected(string source, int line, int column, string expected)
    {
        var fault = Assert.Throws<LiquidSyntaxException>(() => s_engine.Parse(source, "widgets/hero.liquid"));

        Assert.StartsWith(expected, fault.Expected, StringComparison.Ordinal);
        Assert.Equal(line, fault.Line);
        Assert.True(column == 0 || fault.Column == column, fault.Message);
        Assert.StartsWith($"widgets/hero.liquid:{fault.Line}:{fault.Column}: expected {fault.Expected}, found ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_while_rendering_names_the_snippet_and_line_in_which_it_happened()
    {
        var scope = new LiquidScope { Snippets = name => s_engine.Parse("\n\n{{ 1 | divided_by: 0 }}", name) };

        var fault = await Assert.ThrowsAsync<LiquidRenderException>(async () =>
            await s_engine.RenderAsync(s_engine.Parse("{% render 'price' %}", "hero.liquid"), scope, TestContext.Current.CancellationToken));

        Assert.Equal("price", fault.File);
        Assert.Equal(3, fault.Line);
    }
}
