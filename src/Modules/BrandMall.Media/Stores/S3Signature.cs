using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BrandMall.Media.Stores;

/// <summary>AWS Signature Version 4 for requests to an object store: who asks, for what, when, and with which content.</summary>
internal static class S3Signature
{
    public const string Empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <param name="query">Names and values, not yet encoded.</param>
    /// <param name="contentSha256">Lower-case hexadecimal.</param>
    public static void Sign(HttpRequestMessage request, IEnumerable<(string Name, string Value)> query, string contentSha256, MediaSettings.S3Settings settings, DateTimeOffset now)
    {
        var instant = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var host = request.RequestUri!.IsDefaultPort ? request.RequestUri.Host : request.RequestUri.Authority;
        request.Headers.Host = host;
        request.Headers.TryAddWithoutValidation("x-amz-date", instant);
        request.Headers.TryAddWithoutValidation("x-amz-content-sha256", contentSha256);

        var canonical = Canonical(request.Method.Method, request.RequestUri.AbsolutePath, query, host, contentSha256, instant);
        var scope = $"{instant[..8]}/{settings.Region}/s3/aws4_request";
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Key(settings, instant[..8]), Encoding.UTF8.GetBytes($"AWS4-HMAC-SHA256\n{instant}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}")));
        request.Headers.TryAddWithoutValidation("Authorization", $"AWS4-HMAC-SHA256 Credential={settings.Key}/{scope}, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature={signature}");
    }

    public static string Canonical(string method, string path, IEnumerable<(string Name, string Value)> query, string host, string contentSha256, string instant) =>
        $"{method}\n{path}\n{Query(query)}\nhost:{host}\nx-amz-content-sha256:{contentSha256}\nx-amz-date:{instant}\n\nhost;x-amz-content-sha256;x-amz-date\n{contentSha256}";

    public static string Query(IEnumerable<(string Name, string Value)> query) =>
        string.Join('&', query.Select(pair => (Name: Uri.EscapeDataString(pair.Name), Value: Uri.EscapeDataString(pair.Value))).OrderBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => $"{pair.Name}={pair.Value}"));

    private static byte[] Key(MediaSettings.S3Settings settings, string day)
    {
        var key = Encoding.UTF8.GetBytes("AWS4" + settings.Secret);
        foreach (var part in (string[])[day, settings.Region, "s3", "aws4_request"])
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        return key;
    }
}
