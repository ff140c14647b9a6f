using System.Globalization;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Orchard's order of children: <c>before</c>, none, dotted numbers, <c>after</c>; equals keep the order they were added in.</summary>
public sealed class ShapePosition : IComparer<string?>
{
    /// <summary>The one comparer.</summary>
    public static ShapePosition Order { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (a, b) = (Parts(x), Parts(y));
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var order = (i < a.Length ? a[i] : 0).CompareTo(i < b.Length ? b[i] : 0);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int[] Parts(string? position) => string.IsNullOrEmpty(position)
        ? [0]
        : Array.ConvertAll(position.Split('.'), part => part switch
        {
            "before" => -9999,
            "after" => 9999,
            _ => int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0,
        });
}
