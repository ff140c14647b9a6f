using BrandMall.Search.Contracts;
using BrandMall.Search.Words;

namespace BrandMall.UnitTests.Search;

public sealed class FindingTests : IDisposable
{
    private readonly TinyIndex _index = new(
        TinyIndex.Named("竹雨 淡香水", "香水"),
        TinyIndex.Named("竹雨 洗手液", "沐浴"),
        TinyIndex.Named("雪松 陶盏香薰", "香薰蜡烛"),
        TinyIndex.Named("明前 西湖龙井", "绿茶"),
        TinyIndex.Named("Bamboo Candle", "candles"),
        TinyIndex.Named("Cedar Diffuser 120ml", "diffusers"),
        TinyIndex.Named("连衣裙"));

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("竹雨", "竹雨 淡香水|竹雨 洗手液")]
    [InlineData("淡香水", "竹雨 淡香水")]
    [InlineData("裙", "连衣裙")]
    [InlineData("香水竹雨", "竹雨 淡香水")]
    [InlineData("竹雨香水", "竹雨 淡香水")]
    [InlineData("龍井", "明前 西湖龙井")]
    [InlineData("ＣＡＮＤＬＥ", "Bamboo Candle")]
    [InlineData("diffuser 120 ml", "Cedar Diffuser 120ml")]
    [InlineData("120ml", "Cedar Diffuser 120ml")]
    public void Words_find_what_has_them_all(string text, string found) => Assert.Equal(Set(found), Set(_index.Find(text)));

    [Theory]
    [InlineData("zhuyu")]
    [InlineData("ZHUYU")]
    [InlineData("zy")]
    [InlineData("zhu yu")]
    [InlineData("zuyu")]
    public void Pinyin_whole_by_initials_or_as_it_sounds_finds_Chinese(string typed) => Assert.Contains("竹雨 淡香水", Set(_index.Find(typed)));

    [Theory]
    [InlineData("zhuyudanxiangshui", "竹雨 淡香水")]
    [InlineData("zydxs", "竹雨 淡香水")]
    public void A_name_may_be_spelled_in_one_go(string typed, string found)
    {
        using TinyIndex index = new(TinyIndex.Named("竹雨 淡香水"), TinyIndex.Named("松下 淡香精"));

        Assert.Equal(found, index.Find(typed));
    }

    [Theory]
    [InlineData("竹语", "竹雨")]
    [InlineData("西湖龙景", "西湖龙井")]
    public void A_character_that_sounds_the_same_is_forgiven_and_the_right_one_offered(string typed, string meant)
    {
        var answer = _index.Find(new SearchQuery("thing") { Text = typed });

        Assert.NotEmpty(answer.Keys);
        Assert.Contains(meant, answer.DidYouMean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cnadle", "Bamboo Candle")]
    [InlineData("bamboa", "Bamboo Candle")]
    [InlineData("difuser", "Cedar Diffuser 120ml")]
    [InlineData("cand", "Bamboo Candle")]
    public void Slips_and_beginnings_of_Latin_words_are_forgiven(string typed, string found) => Assert.Equal(found, _index.Find(typed));

    [Fact]
    public void Synonyms_find_in_either_direction_and_across_languages()
    {
        SynonymBook book = new([["香薰", "蜡烛", "candle"]]);

        Assert.Equal(Set("雪松 陶盏香薰|Bamboo Candle"), Set(_index.Find("candles", book)));
        Assert.Equal(Set("雪松 陶盏香薰|Bamboo Candle"), Set(_index.Find("蜡烛", book)));
        Assert.Equal("雪松 陶盏香薰", _index.Find("雪松蜡烛", book));
    }

    [Fact]
    public void Where_nothing_has_all_the_words_most_of_them_will_do()
    {
        var answer = _index.Find(new SearchQuery("thing") { Text = "西湖龙井铁观音" });

        Assert.True(answer.Relaxed);
        Assert.Equal("明前 西湖龙井", answer.Keys[0]);
    }

    [Theory]
    [InlineData("+-&&||!(){}[]^\"~*?:\\/ AND OR NOT name:* *:*")]
    [InlineData("\u0000\u0001\u001F\u202E")]
    [InlineData("😀👨‍👩‍👧🏳️‍🌈")]
    [InlineData("\uD83D")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<script>alert(1)</script>")]
    public void Hostile_text_is_just_text(string text)
    {
        var answer = _index.Find(new SearchQuery("thing") { Text = text, Counts = true });

        Assert.DoesNotContain('<', answer.Highlight!("a<b").Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('竹')]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('*')]
    public void Ten_thousand_characters_cost_no_more_than_the_first_hundred(char c)
    {
        Assert.Equal(_index.Find(new string(c, 100)), _index.Find(new string(c, 10_000)));
        _index.Find(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"w{i} ")));
    }

    [Fact]
    public void Marks_are_the_only_markup()
    {
        var mark = _index.Find(new SearchQuery("thing") { Text = "zhuyu b" }).Highlight!;

        Assert.Equal("<mark>竹雨</mark> &lt;<mark>b</mark>&gt;&amp;", mark("竹雨 <b>&"));
    }

    [Fact]
    public void A_site_sees_neither_things_nor_words_nor_counts_of_another()
    {
        var elsewhere = TinyIndex.Named("秘藏 沉香") with { Sites = new Dictionary<int, long?> { [2] = 900 }, Facets = [new("brand", "秘")] };
        _index.Put(elsewhere);

        Assert.Empty(_index.Find(new SearchQuery("thing") { Text = "沉香" }).Keys);
        Assert.Equal("秘藏 沉香", Assert.Single(_index.Find(new SearchQuery("thing") { Text = "沉香" }, site: 2).Keys));
        Assert.Empty(_index.Complete("秘"));
        Assert.Equal(["秘藏", "秘藏 沉香"], _index.Complete("秘", site: 2).Order());
        Assert.Null(_index.Find(new SearchQuery("thing") { Text = "觅藏" }).DidYouMean);
        Assert.Empty(_index.Find(new SearchQuery("thing") { Counts = true }).Counts);
    }

    [Theory]
    [InlineData("竹", "竹雨")]
    [InlineData("zhuy", "竹雨")]
    [InlineData("zy", "竹雨")]
    [InlineData("bam", "Bamboo")]
    public void Words_are_completed_from_their_beginning_also_in_pinyin(string typed, string word) => Assert.Equal(word, _index.Complete(typed)[0]);

    [Fact]
    public void What_is_gone_is_not_found_and_what_changed_is_found_as_it_is()
    {
        _index.Remove("连衣裙");
        _index.Put(TinyIndex.Named("竹雨 淡香水") with { Texts = [new(SearchWeight.Name, "松风 淡香水")] });

        Assert.Equal("", _index.Find("裙"));
        Assert.Equal("竹雨 淡香水", _index.Find("松风"));
        Assert.Equal("竹雨 洗手液", _index.Find("竹雨"));
    }

    private static HashSet<string> Set(string joined) => [.. joined.Split('|')];
}
