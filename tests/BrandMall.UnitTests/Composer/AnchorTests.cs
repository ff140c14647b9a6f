using BrandMall.Composer.Ops;

namespace BrandMall.UnitTests.Composer;

public sealed class AnchorTests
{
    [Theory]
    [InlineData("", 0)]             // first
    [InlineData("b,a", 2)]          // behind the nearest
    [InlineData("gone,a", 1)]       // behind the next nearest when that is gone
    [InlineData("gone", 3)]         // at the end when all are gone: it was not the first
    public void A_place_is_found_by_what_stood_before_it(string after, int index) =>
        Assert.Equal(index, Anchors.PlaceIn(["a", "b", "c"], after.Length == 0 ? [] : after.Split(',')));
}
