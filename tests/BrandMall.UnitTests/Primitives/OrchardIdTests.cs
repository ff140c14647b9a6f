using BrandMall.Kernel.Primitives;

namespace BrandMall.UnitTests.Primitives;

public sealed class OrchardIdTests
{
    [Fact]
    public void An_id_is_26_characters_of_Orchards_alphabet_and_never_the_same()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => OrchardId.New()).ToHashSet();

        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", id));
    }
}
