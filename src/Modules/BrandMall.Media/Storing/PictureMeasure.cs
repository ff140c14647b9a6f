using NetVips;

namespace BrandMall.Media.Storing;

/// <summary>Width and height of a picture from its header, without decoding it.</summary>
internal static class PictureMeasure
{
    private const long MaxPixels = 200_000_000;

    /// <returns>Null when it is no readable picture, or too large a one.</returns>
    public static (int Width, int Height)? Of(string file)
    {
        try
        {
            using var image = Image.NewFromFile(file, access: Enums.Access.Sequential);
            var turned = image.GetTypeOf("orientation") != IntPtr.Zero && image.Get("orientation") is int and >= 5 and <= 8;
            var height = image.Contains("page-height") && image.Get("page-height") is int page ? page : image.Height;
            return (long)image.Width * height > MaxPixels ? null : turned ? (height, image.Width) : (image.Width, height);
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
