using BrandMall.Kernel.Pictures;

namespace BrandMall.UnitTests.Media;

public sealed class PictureWidthsTests
{
    [Theory]
    [InlineData(4000, 1920, "320 480 640 960 1280 1920")]
    [InlineData(4000, 800, "320 480 800")]
    [InlineData(700, 1920, "320 480 640")]
    [InlineData(300, 1920, "160 240")]
    [InlineData(4000, 240, "160 240")]
    [InlineData(100, 1920, "")]
    public void Copies_go_up_in_good_steps_and_never_above_the_picture(int own, int max, string widths) =>
        Assert.Equal(widths, string.Join(' ', PictureWidths.For(own, max)));
}
