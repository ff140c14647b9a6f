namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Orchard's rules between template files, shape types and alternates.</summary>
public static class ShapeNames
{
    /// <summary>The shape type a template file stands for, lower-cased: <c>Content-BlogPost.Summary</c> is <c>content_summary__blogpost</c>.</summary>
    /// <param name="file">The file name without folder; <c>.liquid</c> may be present.</param>
    /// <param name="folder">The folder under <c>Views</c>: Parts, Fields and Elements prefix the type.</param>
    public static string FromFile(string file, string folder = "")
    {
        var name = file.EndsWith(".liquid", StringComparison.OrdinalIgnoreCase) ? file[..^".liquid".Length] : file;
        var dot = name.LastIndexOf('.');
        var hasDisplayType = dot > 0 && dot > name.LastIndexOf('-');
        var type = (hasDisplayType ? name[..dot] : name)
            .Replace("--", "__", StringComparison.Ordinal)
            .Replace("-", "__", StringComparison.Ordinal)
            .Replace('.', '_');
        if (hasDisplayType)
        {
            var first = type.IndexOf("__", StringComparison.Ordinal);
            type = type.Insert(first < 0 ? type.Length : first, "_" + name[(dot + 1)..]);
        }

        var prefix = folder.ToLowerInvariant() is "parts" or "fields" or "elements" ? folder + "_" : string.Empty;
        return (prefix + type).ToLowerInvariant();
    }

    /// <summary>The types under which a template is sought, best first: alternates from last to first, the type, the type without its last segments.</summary>
    public static IEnumerable<string> Candidates(ShapeMetadata metadata)
    {
        for (var i = metadata.Alternates.Count - 1; i >= 0; i--)
        {
            yield return metadata.Alternates[i].ToLowerInvariant();
        }

        foreach (var type in Fallbacks(metadata.Type))
        {
            yield return type;
        }
    }

    /// <summary>A type and what remains when its last <c>__segment</c> is dropped, repeatedly.</summary>
    public static IEnumerable<string> Fallbacks(string type)
    {
        type = type.ToLowerInvariant();
        while (true)
        {
            yield return type;
            var cut = type.LastIndexOf("__", StringComparison.Ordinal);
            if (cut <= 0)
            {
                yield break;
            }

            type = type[..cut];
        }
    }

    /// <summary>How a piece of user data is written inside an alternate's name.</summary>
    public static string Encode(string data) => data.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_').Replace("/", "__", StringComparison.Ordinal);

    /// <summary><c>snake_name</c> as a property: <c>SnakeName</c>.</summary>
    public static string Pascal(string snake) => string.Concat(snake.Split('_', '-').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
