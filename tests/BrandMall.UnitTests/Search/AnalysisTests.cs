using BrandMall.Search.Analysis;
using BrandMall.Search.Words;

namespace BrandMall.UnitTests.Search;

public class AnalysisTests
{
    [Theory]
    [InlineData("ＡＢＣ　１２３", "abc 123")]
    [InlineData("Crème Brûlée", "creme brulee")]
    [InlineData("龍井茶葉", "龙井茶叶")]
    [InlineData("50ml·礼盒！", "50ml 礼盒 ")]
    [InlineData("a\u0000b\u202Ec", "a b c")]
    public void Characters_that_mean_the_same_become_equal_in_place(string written, string folded) => Assert.Equal(folded, Fold.Text(written));

    [Fact]
    public void Folding_keeps_every_position()
    {
        foreach (var text in new[] { "竹雨😀淡香水", "ﬁne ℌ ½ Å", "\uD83D", "" })
        {
            Assert.Equal(text.Length, Fold.Text(text).Length);
        }
    }

    [Theory]
    [InlineData("竹雨香", "竹+1 竹雨+0 雨+1 雨香+0 香+1")]
    [InlineData("candles", "candle+1")]
    [InlineData("glass berries", "glass+1 berry+1")]
    [InlineData("50ml", "50ml+1 50+0 ml+1")]
    public void A_text_becomes_characters_pairs_stems_and_parts(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', TextTerms.Of(Fold.Text(text)).Select(t => $"{t.Term}+{t.Step}")));

    [Fact]
    public void A_character_with_two_readings_is_spelled_in_both() =>
        Assert.Equal(["chang", "zhang"], Pinyin.Spellings("长").Select(s => s[0]).Order());

    [Theory]
    [InlineData("zhuyu", "zuyu")]
    [InlineData("lvcha", "nuca")]
    [InlineData("nvcha", "nuca")]
    public void What_sounds_alike_is_near(string pinyin, string near) => Assert.Equal(near, Pinyin.Near(pinyin));

    [Fact]
    public void The_longest_known_word_wins()
    {
        SynonymBook book = new([["香", "味"], ["香薰", "蜡烛"], ["Scented Candle", "香薰"]]);

        Assert.Equal("香薰", book.Longest("香薰机", 0));
        Assert.Equal(["蜡烛", "scented candle"], book.Of("香薰"));
        Assert.Null(book.Longest("薰香", 0));
    }
}
