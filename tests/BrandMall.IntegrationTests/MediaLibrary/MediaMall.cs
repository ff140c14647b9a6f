using System.Net;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;

namespace BrandMall.IntegrationTests.MediaLibrary;

/// <summary>A mall with a bare look whose one widget draws pictures, and an editor at the library's screen.</summary>
public sealed class MediaMall : IAsyncLifetime
{
    public Mall Mall { get; private set; } = null!;

    public HttpClient Editor { get; private set; } = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Mall> OpenAsync(params string[] settings)
    {
        var mall = await Mall.OpenAsync(
            folder =>
            {
                BareLook.Furnish(folder);
                var widget = Directory.CreateDirectory(Path.Combine(folder, "widgets", "photo")).FullName;
                File.WriteAllText(Path.Combine(widget, "widget.json"), """
                    { "type": "photo", "version": 1, "name": "photo", "category": "test", "settings": [ { "id": "image", "type": "image" }, { "id": "phone", "type": "image" }, { "id": "ratio", "type": "text" }, { "id": "max", "type": "number" } ] }
                    """);
                File.WriteAllText(Path.Combine(widget, "photo.liquid"), "{{ settings.image | picture: ratio: settings.ratio, mobile: settings.phone, max: settings.max, sizes: '50vw' }}");
            },
            "none", settings);
        await BareLook.AddSiteAsync(mall, "hq", null, "zh-CN", "en");
        return mall;
    }

    public async ValueTask InitializeAsync()
    {
        Mall = await OpenAsync();
        Editor = await Mall.SignedInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        await Mall.DisposeAsync();
    }

    public Task<HttpResponseMessage> UploadAsync(string path, byte[] content, bool replace = false) => UploadAsync(Editor, path, content, replace);

    public static Task<HttpResponseMessage> UploadAsync(HttpClient editor, string path, byte[] content, bool replace = false) =>
        editor.PostAsync(StaffDesk.At($"/api/admin/media/files?path={Uri.EscapeDataString(path)}&replace={(replace ? "true" : "false")}"), new ByteArrayContent(content), Ct);

    /// <summary>Uploads what must be taken, and answers its row.</summary>
    public async Task<JsonNode> StoredAsync(string path, byte[] content, bool replace = false)
    {
        var reply = await UploadAsync(path, content, replace);
        Assert.True(reply.StatusCode == HttpStatusCode.Created, await reply.Content.ReadAsStringAsync(Ct));
        return await reply.JsonAsync();
    }

    public Task<byte[]> BytesAsync(JsonNode row) => Mall.Client.GetByteArrayAsync(StaffDesk.At((string)row["url"]!), Ct);

    /// <summary>Publishes a page of pictures and answers its HTML.</summary>
    public async Task<string> PageAsync(string path, params string[] settings)
    {
        var widgets = string.Join(',', settings.Select((one, index) => $$"""  "p{{index}}": { "type": "photo", "settings": {{one}} } """));
        await BareLook.PublishAsync(Mall, "hq", path, widgets);
        return await Mall.Client.GetStringAsync(StaffDesk.At("/" + path), Ct);
    }
}
