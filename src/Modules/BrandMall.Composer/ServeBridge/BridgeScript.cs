using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace BrandMall.Composer.ServeBridge;

/// <summary>The script that stands in a preview and talks to the editor's window. It is built with the administration; where it was not, previews show the page and nothing more.</summary>
internal sealed partial class BridgeScript
{
    private static readonly string s_file = Path.Combine(AppContext.BaseDirectory, "wwwroot", "composer", "bridge.js");

    private (DateTime Written, string Name, byte[] Body)? _read;

    public const string Folder = "/assets/composer";

    /// <summary>The file under its fingerprinted name; null where it was not built.</summary>
    public (string Name, byte[] Body)? Find()
    {
        // Built anew while the process runs, it is a new file: editors are few, and looking is cheap.
        var written = File.GetLastWriteTimeUtc(s_file);
        if (_read is { } read && read.Written == written)
        {
            return (read.Name, read.Body);
        }

        if (!File.Exists(s_file))
        {
            return null;
        }

        var body = File.ReadAllBytes(s_file);
        var name = $"bridge.{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8))}.js";
        _read = (written, name, body);
        return (name, body);
    }

    /// <summary>A part the script loads when it is needed (<c>bridge-rich.js</c>); null for every other name.</summary>
    public static byte[]? Part(string name)
    {
        var file = Path.Combine(Path.GetDirectoryName(s_file)!, name);
        return PartName().IsMatch(name) && File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <summary>What goes into the head of an edited page; empty where there is no script.</summary>
    public string Element(string adminOrigin, string doc, long rev) => Find() is not { } script ? "" :
        $"<script type=\"module\" src=\"{Folder}/{script.Name}\" data-admin=\"{HtmlEncoder.Default.Encode(adminOrigin)}\" data-doc=\"{HtmlEncoder.Default.Encode(doc)}\" data-rev=\"{rev}\"></script>\n";

    [GeneratedRegex("^bridge-[a-z]+\\.js$")]
    private static partial Regex PartName();
}
