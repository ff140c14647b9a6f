using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Xml.Linq;
using RangeItemHeaderValue = Microsoft.Net.Http.Headers.RangeItemHeaderValue;

namespace BrandMall.Media.Stores;

/// <summary>Contents as objects of a bucket, in any store that speaks S3. Contents stream both ways and are never held in memory.</summary>
internal sealed class S3Store(HttpClient http, MediaSettings media, TimeProvider clock) : IFileStore
{
    private readonly MediaSettings.S3Settings _settings = media.S3;

    public async Task PutAsync(string key, string file, string type, CancellationToken ct)
    {
        await using (var content = File.OpenRead(file))
        {
            var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
            content.Position = 0;
            using var request = new HttpRequestMessage(HttpMethod.Put, Address(key)) { Content = new StreamContent(content) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
            request.Content.Headers.ContentLength = content.Length;
            using var reply = await SendAsync(request, [], sha256, ct);
            await RequireAsync(reply, key, ct);
        }

        File.Delete(file);
    }

    public async Task<StoredContent?> OpenAsync(string key, RangeItemHeaderValue? range, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address(key));
        if (range is not null)
        {
            request.Headers.Range = new RangeHeaderValue(range.From, range.To);
        }

        var reply = await SendAsync(request, [], S3Signature.Empty, ct);
        if (reply.StatusCode == HttpStatusCode.NotFound)
        {
            reply.Dispose();
            return null;
        }

        await RequireAsync(reply, key, ct);
        var length = reply.Content.Headers.ContentLength ?? throw new IOException("The object store does not say how long an object is.");
        var part = reply.Content.Headers.ContentRange;
        return new StoredContent(new ReplyStream(reply, await reply.Content.ReadAsStreamAsync(ct)), length, part?.From, part?.Length ?? length);
    }

    public string? FileOf(string key) => null;

    public async Task DeleteAsync(string key, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, Address(key));
        using var reply = await SendAsync(request, [], S3Signature.Empty, ct);
        await RequireAsync(reply, key, ct);
    }

    public async Task DeleteBelowAsync(string prefix, CancellationToken ct)
    {
        // What is deleted is no longer listed: each round asks for the first page again.
        for (var round = 0; round < 100; round++)
        {
            (string, string)[] query = [("list-type", "2"), ("prefix", prefix)];
            using var request = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(Address("")) { Query = S3Signature.Query(query) }.Uri);
            using var reply = await SendAsync(request, query, S3Signature.Empty, ct);
            await RequireAsync(reply, prefix, ct);
            var list = XDocument.Parse(await reply.Content.ReadAsStringAsync(ct));
            var keys = list.Descendants().Where(e => e.Name.LocalName == "Key").Select(e => e.Value).Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            foreach (var key in keys)
            {
                await DeleteAsync(key, ct);
            }

            if (keys.Count == 0)
            {
                return;
            }
        }
    }

    private static async Task RequireAsync(HttpResponseMessage reply, string key, CancellationToken ct)
    {
        if (!reply.IsSuccessStatusCode)
        {
            var said = await reply.Content.ReadAsStringAsync(ct);
            var status = ((int)reply.StatusCode).ToString(CultureInfo.InvariantCulture);
            reply.Dispose();
            throw new StoreFailedException($"The object store answered {status} for '{key}': {(said.Length > 300 ? said[..300] : said)}");
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, IEnumerable<(string, string)> query, string sha256, CancellationToken ct)
    {
        S3Signature.Sign(request, query, sha256, _settings, clock.GetUtcNow());
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        }
        catch (HttpRequestException unreachable)
        {
            throw new StoreFailedException($"The object store does not answer: {unreachable.Message}");
        }
    }

    private Uri Address(string key)
    {
        var endpoint = new Uri(_settings.Endpoint);
        var path = string.Join('/', key.Split('/').Select(Uri.EscapeDataString));
        return _settings.PathStyle
            ? new Uri(endpoint, $"/{_settings.Bucket}/{path}")
            : new Uri($"{endpoint.Scheme}://{_settings.Bucket}.{endpoint.Authority}/{path}");
    }
}
