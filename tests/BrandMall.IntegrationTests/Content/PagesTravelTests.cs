using System.IO.Compression;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Content;

/// <summary>Pages leave as Orchard Core's flows and come back as pages.</summary>
public sealed class PagesTravelTests : IAsyncLifetime
{
    private Mall _mall = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _mall = await Mall.OpenAsync();

    public ValueTask DisposeAsync() => _mall.DisposeAsync();

    private const string TeaPage = """
        { "ContentItemId": "4page000000000000000000000", "ContentType": "Page", "DisplayText": "Tea", "Latest": true, "Published": true,
          "TitlePart": { "Title": "Tea" }, "AutoroutePart": { "Path": "tea" },
          "PagePart": { "slots": { "main": ["w1"], "aside": ["w3"] }, "widgets": {
            "w1": { "type": "columns", "settings": { "count": 2 }, "slots": { "items": ["w2"] } },
            "w2": { "type": "rich-text", "settings": { "text": { "zh-CN": "茶", "en": "Tea" } }, "hiddenOn": ["mobile"] },
            "w3": { "type": "rich-text", "v": 2 } } } }
        """;

    [Fact]
    public async Task A_page_leaves_as_a_flow_with_bags_and_comes_back_the_same_page()
    {
        await RunAsync(_mall, TeaPage);
        var before = await PartsAsync(_mall, "tea");

        var export = await ExportAsync(_mall);
        var item = Step(export, "content")["data"]!.AsArray().Single()!;
        Assert.Null(item["PagePart"]);
        var columns = item["FlowPart"]!["Widgets"]![0]!;
        Assert.Equal("columns", columns["ContentType"]!.GetValue<string>());
        Assert.Equal("w2", columns["items"]!["ContentItems"]![0]!["ContentItemId"]!.GetValue<string>());
        Assert.Equal("w3", item["aside"]!["ContentItems"]![0]!["ContentItemId"]!.GetValue<string>());
        var type = Step(export, "ContentDefinition")["ContentTypes"]!.AsArray().Single(t => t!["Name"]!.GetValue<string>() == "Page")!;
        Assert.Contains(type["ContentTypePartDefinitionRecords"]!.AsArray(), part => part!["PartName"]!.GetValue<string>() == "FlowPart");

        await using var second = await Mall.OpenAsync();
        var path = Path.Combine(second.DataFolder, "export.zip");
        await File.WriteAllBytesAsync(path, export, Ct);
        var report = await second.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct);
        Assert.False(report.Failed, string.Join('\n', report.Lines));

        var after = await PartsAsync(second, "tea");
        Assert.True(JsonNode.DeepEquals(Page(before), Page(after)), $"{Page(before)}\n{Page(after)}");
        Assert.False(after.ContainsKey("FlowPart"));
        Assert.Equal(Step(export, "content").ToJsonString(), Step(await ExportAsync(second), "content").ToJsonString());
    }

    [Fact]
    public async Task An_Orchard_page_with_a_flow_is_a_page_a_shopper_reads()
    {
        await RunAsync(_mall, """
            { "ContentItemId": "[js: uuid()]", "ContentType": "Page", "DisplayText": "Moved", "Latest": true, "Published": true, "TitlePart": { "Title": "Moved" }, "AutoroutePart": { "Path": "moved" },
              "FlowPart": { "Widgets": [ { "ContentItemId": "[js: uuid()]", "ContentType": "rich-text", "FlowMetadata": { "Alignment": 3, "Size": 100 }, "rich-text": { "body": "<p>From elsewhere</p>" } } ] } }
            """);

        var parts = await PartsAsync(_mall, "moved");
        var widget = parts["PagePart"]!["widgets"]!.AsObject().Single().Value!;
        Assert.Equal("rich-text", widget["type"]!.GetValue<string>());
        Assert.Equal(100, widget["orchard"]!["parts"]!["FlowMetadata"]!["Size"]!.GetValue<int>());
        Assert.Contains("From elsewhere", await _mall.Client.GetStringAsync(new Uri("/moved", UriKind.Relative), Ct), StringComparison.Ordinal);
    }

    private static async Task RunAsync(Mall mall, string item)
    {
        var path = Path.Combine(mall.DataFolder, "pages.recipe.json");
        await File.WriteAllTextAsync(path, $$"""
            { "name": "pages", "steps": [ { "name": "sites", "sites": [ { "name": "hq", "displayName": "HQ", "default": true, "theme": "Aurora", "locales": ["zh-CN", "en"], "currency": "CNY", "timeZone": "Asia/Shanghai" } ] },
              { "name": "content", "site": "hq", "data": [ {{item}} ] } ] }
            """, Ct);
        var report = await mall.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct);
        Assert.False(report.Failed, string.Join('\n', report.Lines));
    }

    private static async Task<JsonObject> PartsAsync(Mall mall, string path) =>
        await mall.OnAsync(mall.Services.GetRequiredService<BrandMall.Kernel.Sites.SiteRegistry>().Map.Default!.Name, async store => (await store.PublishedByPathAsync(path, Ct))!.Parts);

    private static JsonObject Page(JsonObject parts) => PageDocument.Read(parts["PagePart"]!.AsObject()).Write();

    private static async Task<byte[]> ExportAsync(Mall mall)
    {
        await using var scope = mall.Scope();
        using var stream = new MemoryStream();
        await scope.ServiceProvider.GetRequiredService<SiteExport>().WriteAsync(stream, Ct);
        return stream.ToArray();
    }

    private static JsonObject Step(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var reader = archive.GetEntry("Recipe.json")!.Open();
        return JsonNode.Parse(reader)!["steps"]!.AsArray().Single(step => step!["name"]!.GetValue<string>() == name)!.AsObject();
    }
}
