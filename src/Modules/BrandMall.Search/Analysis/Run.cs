namespace BrandMall.Search.Analysis;

/// <summary>A stretch of Chinese characters or one word of letters and digits, folded.</summary>
internal readonly record struct Run(string Text, int Start, bool Chinese)
{
    public static IEnumerable<Run> Of(string folded)
    {
        for (var index = 0; index < folded.Length;)
        {
            if (folded[index] == ' ')
            {
                index++;
                continue;
            }

            var (start, chinese) = (index, Fold.IsChinese(folded[index]));
            while (index < folded.Length && folded[index] != ' ' && Fold.IsChinese(folded[index]) == chinese)
            {
                index++;
            }

            yield return new Run(folded[start..index], start, chinese);
        }
    }
}
