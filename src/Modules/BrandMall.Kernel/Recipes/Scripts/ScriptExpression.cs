namespace BrandMall.Kernel.Recipes.Scripts;

/// <summary>A string of the form <c>[engine: script]</c>.</summary>
internal readonly record struct ScriptExpression(string Engine, string Script)
{
    /// <summary>Letters only between the bracket and the first colon; anything else in brackets is text.</summary>
    public static ScriptExpression? Of(string text)
    {
        if (text.Length < 3 || text[0] != '[' || text[^1] != ']')
        {
            return null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && text.AsSpan(1, colon - 1).IndexOfAnyExcept(s_letters) < 0
            ? new ScriptExpression(text[1..colon], text[(colon + 1)..^1].Trim())
            : null;
    }

    private static readonly System.Buffers.SearchValues<char> s_letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
