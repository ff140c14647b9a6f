using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace BrandMall.Kernel.Caching;

/// <summary>Reads Accept-Encoding: the best of the forms we keep that the client takes.</summary>
internal static class AcceptEncoding
{
    public static Encodings Best(StringValues accepted)
    {
        if (accepted.Count == 0)
        {
            return Encodings.Identity;
        }

        var (brotli, gzip, any) = (-1d, -1d, -1d);
        for (var line = 0; line < accepted.Count; line++)
        {
            var text = accepted[line].AsSpan();
            foreach (var part in text.Split(','))
            {
                var coding = text[part].Trim();
                var quality = 1d;
                if (coding.IndexOf(';') is var semicolon and >= 0)
                {
                    quality = Quality(coding[(semicolon + 1)..].Trim());
                    coding = coding[..semicolon].TrimEnd();
                }

                if (coding.Equals("br", StringComparison.OrdinalIgnoreCase))
                {
                    brotli = quality;
                }
                else if (coding.Equals("gzip", StringComparison.OrdinalIgnoreCase) || coding.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
                {
                    gzip = quality;
                }
                else if (coding is "*")
                {
                    any = quality;
                }
            }
        }

        brotli = brotli < 0 ? any : brotli;
        gzip = gzip < 0 ? any : gzip;
        return brotli > 0 && brotli >= gzip ? Encodings.Brotli : gzip > 0 ? Encodings.Gzip : Encodings.Identity;
    }

    private static double Quality(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) ? quality : 1;
}
