using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BrandMall.IntegrationTests.MediaLibrary;

/// <summary>A bucket in this process that checks every request the way the real thing does: signature, content, time.</summary>
internal sealed class ObjectStore : IAsyncDisposable
{
    public const string Bucket = "mall";
    public const string Key = "AKIDTEST";
    public const string Secret = "a-secret-of-the-bucket";
    public const string Region = "cn-test-1";

    private readonly WebApplication _app;
    private int _refused;

    private ObjectStore(WebApplication app) => _app = app;

    public ConcurrentDictionary<string, byte[]> Objects { get; } = new();

    public int Refused => _refused;

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<ObjectStore> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        ObjectStore store = new(app);
        app.Run(store.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return store;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private async Task AnswerAsync(HttpContext http)
    {
        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body);
        var path = http.Request.Path.Value!;
        if (!IsSigned(http.Request, body.ToArray()) || !path.StartsWith($"/{Bucket}/", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _refused);
            http.Response.StatusCode = (int)HttpStatusCode.Forbidden;
            await http.Response.WriteAsync("<Error><Code>SignatureDoesNotMatch</Code></Error>");
            return;
        }

        var key = path[(Bucket.Length + 2)..];
        switch (http.Request.Method)
        {
            case "PUT":
                Objects[key] = body.ToArray();
                break;
            case "DELETE":
                Objects.TryRemove(key, out _);
                http.Response.StatusCode = 204;
                break;
            case "GET" when key.Length == 0:
                var prefix = http.Request.Query["prefix"].ToString();
                await http.Response.WriteAsync($"<ListBucketResult>{string.Concat(Objects.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).Select(k => $"<Contents><Key>{k}</Key></Contents>"))}</ListBucketResult>");
                break;
            case "GET" when Objects.TryGetValue(key, out var content):
                await Results.Bytes(content, enableRangeProcessing: true).ExecuteAsync(http);
                break;
            default:
                http.Response.StatusCode = 404;
                break;
        }
    }

    /// <summary>Written from the specification, not from the client.</summary>
    private static bool IsSigned(HttpRequest request, byte[] body)
    {
        var sent = request.Headers.Authorization.ToString();
        var instant = request.Headers["x-amz-date"].ToString();
        var hash = request.Headers["x-amz-content-sha256"].ToString();
        if (hash != Hex(SHA256.HashData(body)) || !DateTime.TryParseExact(instant, "yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at)
            || (TimeProvider.System.GetUtcNow().UtcDateTime - at).Duration() > TimeSpan.FromMinutes(15))
        {
            return false;
        }

        var path = string.Concat(request.Path.Value!.Split('/').Select((segment, index) => (index == 0 ? "" : "/") + Uri.EscapeDataString(segment)));
        var query = string.Join('&', request.Query.Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value.ToString())}").Order(StringComparer.Ordinal));
        var canonical = $"{request.Method}\n{path}\n{query}\nhost:{request.Host}\nx-amz-content-sha256:{hash}\nx-amz-date:{instant}\n\nhost;x-amz-content-sha256;x-amz-date\n{hash}";
        var scope = $"{instant[..8]}/{Region}/s3/aws4_request";
        var key = Hmac(Hmac(Hmac(Hmac(Encoding.UTF8.GetBytes("AWS4" + Secret), instant[..8]), Region), "s3"), "aws4_request");
        var signature = Hex(Hmac(key, $"AWS4-HMAC-SHA256\n{instant}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}"));
        return sent == $"AWS4-HMAC-SHA256 Credential={Key}/{scope}, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature={signature}";
    }
}
