using System.IO.Compression;
using System.Text.RegularExpressions;

namespace BrandMall.IntegrationTests.Widgets;

/// <summary>What a first visit to the demo's home page costs in styles and scripts.</summary>
public sealed partial class WeightTests
{
    private const int MostStyles = 30 << 10;
    private const int MostScript = 50 << 10;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_home_page_of_the_demo_keeps_to_its_weight_of_styles_and_scripts()
    {
        await using var mall = await Mall.OpenAsync("demo");
        var home = await mall.Client.GetStringAsync(new Uri("/", UriKind.Relative), Ct);

        var styles = await WeighAsync(mall, StyleSheet().Matches(home));
        var script = await WeighAsync(mall, Script().Matches(home));

        TestContext.Current.SendDiagnosticMessage($"styles {styles}, script {script}");
        Assert.InRange(styles.Gzip, 1, MostStyles);
        Assert.InRange(script.Gzip, 1, MostScript);
    }

    private static async Task<(int Plain, int Gzip, int Brotli)> WeighAsync(Mall mall, MatchCollection addresses)
    {
        (int Plain, int Gzip, int Brotli) sum = default;
        foreach (Match address in addresses)
        {
            var bytes = await mall.Client.GetByteArrayAsync(new Uri(address.Groups[1].Value, UriKind.Relative), Ct);
            sum = (sum.Plain + bytes.Length, sum.Gzip + Packed(bytes, to => new GZipStream(to, CompressionLevel.SmallestSize)), sum.Brotli + Packed(bytes, to => new BrotliStream(to, CompressionLevel.SmallestSize)));
        }

        return sum;
    }

    private static int Packed(byte[] bytes, Func<Stream, Stream> packer)
    {
        using MemoryStream packed = new();
        using (var pack = packer(packed))
        {
            pack.Write(bytes);
        }

        return (int)packed.ToArray().Length;
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex StyleSheet();

    [GeneratedRegex("<script[^>]* src=\"([^\"]+)\"")]
    private static partial Regex Script();
}
