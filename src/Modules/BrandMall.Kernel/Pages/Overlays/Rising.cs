namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>The longest rising part of a sequence: what need not move for the rest to come into order.</summary>
internal static class Rising
{
    /// <returns>Positions in <paramref name="numbers"/>, rising.</returns>
    public static IReadOnlyList<int> Longest(IReadOnlyList<int> numbers)
    {
        List<int> tails = [];       // the position whose number ends the best run of each length
        var before = new int[numbers.Count];
        for (var position = 0; position < numbers.Count; position++)
        {
            var length = tails.FindIndex(tail => numbers[tail] >= numbers[position]);
            length = length < 0 ? tails.Count : length;
            before[position] = length > 0 ? tails[length - 1] : -1;
            if (length == tails.Count)
            {
                tails.Add(position);
            }
            else
            {
                tails[length] = position;
            }
        }

        List<int> longest = [];
        for (var at = tails.Count > 0 ? tails[^1] : -1; at >= 0; at = before[at])
        {
            longest.Insert(0, at);
        }

        return longest;
    }
}
