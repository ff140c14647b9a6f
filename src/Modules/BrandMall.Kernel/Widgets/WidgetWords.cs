namespace BrandMall.Kernel.Widgets;

/// <summary>Words for people who write widgets and themes.</summary>
internal static class WidgetWords
{
    /// <summary>How many letters must change to make one name the other.</summary>
    public static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), corner + (left[i - 1] == right[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }

    /// <summary>The serializer's message without .NET's type names.</summary>
    public static string Plain(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        var text = end < 0 ? message : message[..end];
        return text.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) ? "the value has the wrong kind (text, number, list or object)" : text;
    }
}
