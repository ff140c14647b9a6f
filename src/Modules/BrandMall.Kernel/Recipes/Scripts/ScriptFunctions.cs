using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace BrandMall.Kernel.Recipes.Scripts;

internal static partial class ScriptFunctions
{
    private const int MaxUnpacked = 16 << 20;

    [GeneratedRegex("""^(?<kind>text|base64)\(\s*(?<quote>['"])(?<path>[^'"]+)\k<quote>\s*\)\s*;?$""")]
    public static partial Regex FileCall();

    public static string Base64(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));

    public static string Gzip(string text)
    {
        using var packed = new GZipStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > MaxUnpacked)
            {
                throw new InvalidDataException("The gzip text unpacks to more than 16 MB.");
            }
        }

        return Encoding.UTF8.GetString(unpacked.ToArray());
    }

    /// <summary>A recipe runs outside any request: the prefix is the root.</summary>
    public static string UrlPrefix(string? path, bool? escaped)
    {
        var url = $"/{path?.Trim(' ', '/')}";
        return escaped == true ? Uri.EscapeDataString(url) : url;
    }
}
