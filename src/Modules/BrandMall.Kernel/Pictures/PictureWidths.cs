namespace BrandMall.Kernel.Pictures;

/// <summary>The widths copies are made at. A few for all, so that pages share them and caches stay small.</summary>
public static class PictureWidths
{
    /// <summary>Pictures drawn at least this wide are worth a blurred stand-in.</summary>
    public const int Large = 960;

    private const double Step = 1.3;

    public static IReadOnlyList<int> All { get; } = [160, 240, 320, 480, 640, 800, 960, 1280, 1600, 1920];

    /// <summary>The widths to offer for a picture drawn at most <paramref name="max"/> wide: never wider than it is, each a good step from the one before.</summary>
    /// <param name="own">Width of the picture, or of the part of it that a crop leaves.</param>
    public static IReadOnlyList<int> For(int own, int max)
    {
        var top = All.Where(width => width <= own && width <= max).DefaultIfEmpty(0).Max();
        if (top == 0)
        {
            return [];
        }

        List<int> chosen = [top];
        foreach (var width in All.Reverse().Where(width => width < top && width >= Math.Min(320, top / 2)))
        {
            if (chosen[^1] >= width * Step)
            {
                chosen.Add(width);
            }
        }

        chosen.Reverse();
        return chosen;
    }
}
