using System.Net;
using System.Net.Http.Headers;
using BrandMall.IntegrationTests.Staff;
using NetVips;

namespace BrandMall.IntegrationTests.MediaLibrary;

public sealed class ObjectStoreTests : IAsyncLifetime
{
    private ObjectStore _store = null!;
    private Mall _mall = null!;
    private HttpClient _editor = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await ObjectStore.StartAsync();
        _mall = await MediaMall.OpenAsync(
            "--Media:Store", "s3", "--Media:S3:Endpoint", _store.Address, "--Media:S3:Bucket", ObjectStore.Bucket, "--Media:S3:Key", ObjectStore.Key, "--Media:S3:Secret", ObjectStore.Secret, "--Media:S3:Region", ObjectStore.Region);
        _editor = await _mall.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _editor.Dispose();
        await _mall.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task Files_and_copies_live_in_the_bucket_and_every_request_is_signed()
    {
        var row = await (await MediaMall.UploadAsync(_editor, "bucket/山.webp", Samples.Webp(700, 500))).JsonAsync();
        Assert.Contains(_store.Objects.Keys, key => key.StartsWith("masters/", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(_mall.DataFolder, "media", "masters")));

        var whole = await _mall.Client.GetAsync(StaffDesk.At((string)row["url"]!), Ct);
        Assert.Equal(_store.Objects.Single(o => o.Key.StartsWith("masters/", StringComparison.Ordinal)).Value, await whole.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal("image/webp", whole.Content.Headers.ContentType!.MediaType);

        using var part = new HttpRequestMessage(HttpMethod.Get, (string)row["url"]!) { Headers = { Range = new RangeHeaderValue(0, 3) } };
        var first = await _mall.Client.SendAsync(part, Ct);
        Assert.Equal((HttpStatusCode.PartialContent, "RIFF"), (first.StatusCode, await first.Content.ReadAsStringAsync(Ct)));
        using var known = new HttpRequestMessage(HttpMethod.Get, (string)row["url"]!) { Headers = { IfNoneMatch = { whole.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await _mall.Client.SendAsync(known, Ct)).StatusCode);

        using var thumb = Image.NewFromBuffer(await _mall.Client.GetByteArrayAsync(StaffDesk.At((string)row["thumb"]!), Ct));
        Assert.Equal(320, thumb.Width);
        Assert.Contains(_store.Objects.Keys, key => key.StartsWith("derived/", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NoContent, (await _editor.DeleteAsync(StaffDesk.At($"/api/admin/media/files/{row["id"]}"), Ct)).StatusCode);
        Assert.Empty(_store.Objects);
        Assert.Equal(0, _store.Refused);
    }

    [Fact]
    public async Task A_wrong_secret_stores_nothing_and_says_so()
    {
        await using var mall = await MediaMall.OpenAsync(
            "--Media:Store", "s3", "--Media:S3:Endpoint", _store.Address, "--Media:S3:Bucket", ObjectStore.Bucket, "--Media:S3:Key", ObjectStore.Key, "--Media:S3:Secret", "wrong", "--Media:S3:Region", ObjectStore.Region);
        using var editor = await mall.SignedInAsync();

        var reply = await MediaMall.UploadAsync(editor, "a.webp", Samples.Webp(70, 50));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, reply.StatusCode);
        Assert.Equal("media.store", await reply.CodeAsync());
        Assert.Empty(_store.Objects);
        Assert.Equal(1, _store.Refused);
    }
}
