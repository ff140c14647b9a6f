using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BrandMall.Kernel.Pictures;

namespace BrandMall.Media.Cuts;

/// <summary>
/// Addresses of copies: <c>/media/home/hero.jpg/3fa9c1d2-640x800-50-30-Ab3dEf9h.webp</c>: version, size, focal point where it crops, signature, format. Nobody can ask for work that no page printed.
/// </summary>
internal sealed partial class CutAddress(SigningKey key)
{
    private const int SignatureLength = 10;

    /// <summary>Some 20 MB; a mall of a thousand pictures prints about a tenth of it.</summary>
    private const int MostRemembered = 100_000;

    private readonly ConcurrentDictionary<(string Path, string Version, PictureCut Cut), string> _printed = new();

    /// <summary>Every page prints the same addresses again and again; each is signed once.</summary>
    public string Url(Picture picture, PictureCut cut)
    {
        if (_printed.TryGetValue((picture.Path, picture.Version, cut), out var known))
        {
            return known;
        }

        if (_printed.Count >= MostRemembered)
        {
            _printed.Clear();
        }

        var spec = Spec(picture.Version, cut);
        return _printed[(picture.Path, picture.Version, cut)] = $"{MediaAddress.Of(picture.Path)}/{spec}-{Sign(picture.Path, spec, cut.Format)}.{cut.Format}";
    }

    /// <summary>The cut this path asks for, when it is one and it was signed here. Costs a hash and touches nothing.</summary>
    /// <param name="path">Below <c>/media/</c>.</param>
    public SignedCut? Read(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash <= 0 || Shape().Match(path[(slash + 1)..]) is not { Success: true } match)
        {
            return null;
        }

        var (file, spec, format) = (path[..slash], match.Groups["spec"].Value, match.Groups["format"].Value);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(match.Groups["sign"].Value), Encoding.ASCII.GetBytes(Sign(file, spec, format))))
        {
            return null;
        }

        var focal = match.Groups["fx"].Success ? new FocalPoint(Number(match, "fx"), Number(match, "fy")) : FocalPoint.Centre;
        return new SignedCut(file, match.Groups["version"].Value, new PictureCut(Number(match, "width"), match.Groups["height"].Success ? Number(match, "height") : null, focal, format));
    }

    /// <summary>Whether the path is shaped like a copy's, signed or not.</summary>
    public static bool LooksLikeOne(string path) => Shape().IsMatch(path[(path.LastIndexOf('/') + 1)..]);

    /// <summary>Where the copies of one content are kept.</summary>
    public static string Folder(string version) => $"derived/{version[..2]}/{version}/";

    public static string Key(string version, PictureCut cut) => $"{Folder(version)}{Spec("", cut)[1..]}.{cut.Format}";

    private static string Spec(string version, PictureCut cut) => cut.Height is { } height
        ? string.Create(CultureInfo.InvariantCulture, $"{version}-{cut.Width}x{height}-{cut.Focal.X}-{cut.Focal.Y}")
        : string.Create(CultureInfo.InvariantCulture, $"{version}-{cut.Width}");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private string Sign(string path, string spec, string format) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{path}\n{spec}\n{format}")))[..SignatureLength];

    [GeneratedRegex(@"^(?<spec>(?<version>[0-9a-f]{16})-(?<width>[0-9]{3,4})(?:x(?<height>[0-9]{2,5})-(?<fx>[0-9]{1,3})-(?<fy>[0-9]{1,3}))?)-(?<sign>[A-Za-z0-9_-]{10})\.(?<format>webp|avif|jpg|png)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
