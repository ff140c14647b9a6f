using BrandMall.Composer.Compare;
using BrandMall.Composer.Documents;

namespace BrandMall.UnitTests.Composer;

public sealed class ComparisonTests
{
    [Fact]
    public void What_kept_its_order_did_not_move_however_far_another_went()
    {
        var difference = Between(["a", "b", "c", "d"], ["d", "a", "b", "c"]);

        Assert.Equal("d", Assert.Single(difference.Moved).Widget.Id);
        Assert.Equal((3, 0), (difference.Moved[0].From.Index, difference.Moved[0].To.Index));
    }

    [Fact]
    public void A_widget_that_stands_nowhere_is_not_on_the_page()
    {
        var before = EditedDocument.Read("""{ "slots": { "main": ["a"] }, "widgets": { "a": { "type": "words" }, "lost": { "type": "words" } } }""");

        Assert.True(Comparison.Of(before, Document(["a"]), _ => null).IsEmpty);
    }

    [Fact]
    public void What_came_with_another_is_counted_and_not_told_apart()
    {
        var after = EditedDocument.Read("""{ "slots": { "main": ["box"] }, "widgets": { "box": { "type": "box", "slots": { "items": ["x", "a"] } }, "x": { "type": "words" }, "a": { "type": "words" } } }""");

        var difference = Comparison.Of(Document(["a"]), after, _ => null);

        Assert.Equal(("box", 1), (Assert.Single(difference.Added).Widget.Id, difference.Added[0].Within));
        Assert.Equal("box", Assert.Single(difference.Moved).To.Parent!.Id);
    }

    [Fact]
    public void The_longest_run_is_as_long_as_any()
    {
        Random random = new(4711);
        for (var round = 0; round < 300; round++)
        {
            var values = Enumerable.Range(0, random.Next(9)).ToArray();
            random.Shuffle(values);

            var run = Comparison.LongestRun(values).Order().Select(index => values[index]).ToList();

            Assert.Equal(run.Order(), run);
            Assert.Equal(Longest(values), run.Count);
        }
    }

    /// <summary>By trying every subset.</summary>
    private static int Longest(int[] values) => Enumerable.Range(0, 1 << values.Length)
        .Select(mask => values.Where((_, index) => (mask & (1 << index)) != 0).ToList()).Where(some => some.SequenceEqual(some.Order())).Max(some => some.Count);

    private static DocumentDifference Between(string[] before, string[] after) => Comparison.Of(Document(before), Document(after), _ => null);

    private static EditedDocument Document(string[] ids) => EditedDocument.Read(
        $$"""{ "slots": { "main": [{{string.Join(',', ids.Select(id => $"\"{id}\""))}}] }, "widgets": { {{string.Join(',', ids.Select(id => $$"""  "{{id}}": { "type": "words" } """))}} } }""");
}
