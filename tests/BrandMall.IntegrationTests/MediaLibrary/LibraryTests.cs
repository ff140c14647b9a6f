using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Recipes;
using BrandMall.Media.Storing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.MediaLibrary;

public sealed class LibraryTests(MediaMall world) : IClassFixture<MediaMall>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_are_found_by_folder_tag_word_and_what_is_missing()
    {
        var tea = await world.StoredAsync("tea/绿雪.webp", Samples.Webp(90, 60));
        await world.StoredAsync("tea/winter/frost.webp", Samples.Webp(91, 60));
        await DescribeAsync(tea, new() { ["zh-CN"] = "茶汤里的雪山", ["en"] = "A mountain of Snow in the cup" }, ["新茶", "campaign"]);

        Assert.Equal(["tea/绿雪.webp"], await PathsAsync("folder=tea"));
        Assert.Equal(["tea/winter/frost.webp", "tea/绿雪.webp"], await PathsAsync("folder=tea&search=webp"));
        Assert.Equal(["tea/绿雪.webp"], await PathsAsync("search=" + Uri.EscapeDataString("雪山")));
        Assert.Equal(["tea/绿雪.webp"], await PathsAsync("search=SNOW%20mountain"));
        Assert.Equal(["tea/绿雪.webp"], await PathsAsync("tag=" + Uri.EscapeDataString("新茶")));
        Assert.DoesNotContain("tea/绿雪.webp", await PathsAsync("kind=no-alt&search=tea"));

        var folders = await (await world.Editor.AskAsync("/api/admin/media/folders")).JsonAsync();
        Assert.Contains(folders["folders"]!.AsArray(), f => (string?)f!["path"] == "tea/winter" && (int)f["files"]! == 1);
        Assert.Contains(folders["tags"]!.AsArray(), t => (string?)t!["name"] == "新茶");
    }

    [Fact]
    public async Task Pages_are_listed_one_after_the_other()
    {
        for (var number = 0; number < 5; number++)
        {
            await world.StoredAsync($"paged/{number}.webp", Samples.Webp(30 + number, 20));
        }

        var first = await (await world.Editor.AskAsync("/api/admin/media/files?folder=paged&limit=3")).JsonAsync();
        var second = await (await world.Editor.AskAsync($"/api/admin/media/files?folder=paged&limit=3&after={first["next"]}")).JsonAsync();

        Assert.Equal(["4", "3", "2", "1", "0"], first["rows"]!.AsArray().Concat(second["rows"]!.AsArray()).Select(r => Path.GetFileNameWithoutExtension((string)r!["name"]!)));
        Assert.Null(second["next"]);
    }

    [Fact]
    public async Task A_moved_file_is_still_found_by_those_who_knew_it()
    {
        var row = await world.StoredAsync("before/name.webp", Samples.Webp(1000, 500));
        await world.PageAsync("moved", """{ "image": { "path": "before/name.webp" } }""");

        var moved = await world.Editor.PutAsJsonAsync(StaffDesk.At($"/api/admin/media/files/{row["id"]}/path"), new { path = "after/other name.webp" }, Ct);

        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world.Mall.Client.GetAsync(StaffDesk.At("/media/before/name.webp"), Ct)).StatusCode);
        Assert.Contains("/media/after/other%20name.webp/", await world.Mall.Client.GetStringAsync(StaffDesk.At("/moved"), Ct), StringComparison.Ordinal);
        var detail = await (await world.Editor.AskAsync($"/api/admin/media/files/{row["id"]}")).JsonAsync();
        Assert.Equal(["before/name.webp"], detail["former"]!.AsArray().Select(p => (string)p!));
        Assert.Contains(detail["uses"]!.AsArray(), use => (string?)use!["kind"] == "page" && (string?)use["href"] == "/moved");

        // The old path is taken as long as it leads somewhere; a file moved back has it again.
        Assert.Equal("before/name-2.webp", (string?)(await world.StoredAsync("before/name.webp", Samples.Webp(33, 33)))["path"]);
        Assert.Equal(HttpStatusCode.OK, (await world.Editor.PutAsJsonAsync(StaffDesk.At($"/api/admin/media/files/{row["id"]}/path"), new { path = "before/name.webp" }, Ct)).StatusCode);
    }

    [Fact]
    public async Task A_folder_moves_with_everything_in_it()
    {
        await world.StoredAsync("old/a.webp", Samples.Webp(40, 41));
        await world.StoredAsync("old/deep/b.webp", Samples.Webp(40, 42));

        var reply = await world.Editor.PutAsJsonAsync(StaffDesk.At("/api/admin/media/folders"), new { from = "old", to = "new/place" }, Ct);

        Assert.Equal(2, (int)(await reply.JsonAsync())["files"]!);
        Assert.Equal(["new/place/deep/b.webp", "new/place/a.webp"], await PathsAsync("folder=new&search=webp"));
        Assert.Equal("media.path", await (await world.Editor.PutAsJsonAsync(StaffDesk.At("/api/admin/media/folders"), new { from = "new", to = "new/new" }, Ct)).CodeAsync());
    }

    [Fact]
    public async Task A_used_file_is_deleted_only_by_someone_who_was_told()
    {
        var row = await world.StoredAsync("used/hero.webp", Samples.Webp(700, 400));
        await world.PageAsync("uses-hero", """{ "image": { "path": "used/hero.webp" } }""");
        var at = $"/api/admin/media/files/{row["id"]}";

        var refused = await world.Editor.DeleteAsync(StaffDesk.At(at), Ct);
        Assert.Equal((HttpStatusCode.Conflict, "media.used"), (refused.StatusCode, await refused.CodeAsync()));

        Assert.Equal(HttpStatusCode.NoContent, (await world.Editor.DeleteAsync(StaffDesk.At(at + "?evenIfUsed=true"), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Mall.Client.GetAsync(StaffDesk.At("/media/used/hero.webp"), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world.Mall.Client.GetAsync(StaffDesk.At("/uses-hero"), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Editor.DeleteAsync(StaffDesk.At(at), Ct)).StatusCode);
    }

    [Fact]
    public async Task A_replaced_file_keeps_its_address_and_changes_its_version()
    {
        var row = await world.StoredAsync("swap/a.webp", Samples.Webp(700, 400));
        var other = Samples.Webp(500, 500);

        var reply = await world.Editor.PutAsync(StaffDesk.At($"/api/admin/media/files/{row["id"]}/content?name=anything.webp"), new ByteArrayContent(other), Ct);

        var after = await reply.JsonAsync();
        Assert.Equal(((string?)row["path"], 500), ((string?)after["path"], (int)after["width"]!));
        Assert.NotEqual((string?)row["version"], (string?)after["version"]);
        Assert.Equal(other, await world.Mall.Client.GetByteArrayAsync(StaffDesk.At("/media/swap/a.webp"), Ct));
        Assert.Equal("media.type", await (await world.Editor.PutAsync(StaffDesk.At($"/api/admin/media/files/{row["id"]}/content?name=b.png"), new ByteArrayContent(Samples.Png(10, 10)), Ct)).CodeAsync());

        // What it held before goes once nobody can still be shown it.
        await using var scope = world.Mall.Scope();
        var retired = await world.Mall.WithDb(db => db.Set<RetiredContent>().AsNoTracking().OrderByDescending(r => r.Id).FirstAsync(Ct));
        await scope.ServiceProvider.GetRequiredService<UnusedContents>().DropAsync(retired.Sha256, retired.Extension, Ct);
        Assert.False(File.Exists(Path.Combine(world.Mall.DataFolder, "media", MediaFile.KeyOf(retired.Sha256, retired.Extension))));
        Assert.Equal(other, await world.Mall.Client.GetByteArrayAsync(StaffDesk.At("/media/swap/a.webp"), Ct));
    }

    [Fact]
    public async Task A_page_says_what_a_picture_shows_in_its_own_language()
    {
        var row = await world.StoredAsync("words/mist.webp", Samples.Webp(500, 400));
        await DescribeAsync(row, new() { ["zh-CN"] = "雾中的山", ["en"] = "Mountains in mist" }, []);
        var chinese = await world.PageAsync("words", """{ "image": { "path": "words/mist.webp" } }""");

        Assert.Contains("alt=\"雾中的山\"", chinese, StringComparison.Ordinal);
        Assert.Contains("alt=\"Mountains in mist\"", await world.Mall.Client.GetStringAsync(StaffDesk.At("/en/words"), Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exported_library_comes_back_as_it_was()
    {
        await using var source = await MediaMall.OpenAsync();
        using var editor = await source.SignedInAsync();
        var row = await (await MediaMall.UploadAsync(editor, "a/one.webp", Samples.Webp(300, 200))).JsonAsync();
        await editor.PutAsJsonAsync(StaffDesk.At($"/api/admin/media/files/{row["id"]}"), new { alts = new Dictionary<string, string> { ["en"] = "One" }, tags = new[] { "kept" }, focalX = 20, focalY = 70 }, Ct);
        await editor.PutAsJsonAsync(StaffDesk.At($"/api/admin/media/files/{row["id"]}/path"), new { path = "b/one.webp" }, Ct);

        var zip = Path.Combine(source.DataFolder, "export.zip");
        await using (var scope = source.Scope("hq"))
        await using (var target = File.Create(zip))
        {
            await scope.ServiceProvider.GetRequiredService<BrandMall.Kernel.Recipes.Export.SiteExport>().WriteAsync(target, Ct);
        }

        await using var copy = await MediaMall.OpenAsync();
        var report = await copy.Services.GetRequiredService<RecipeRunner>().RunAsync(zip, "hq", Ct);
        Assert.DoesNotContain(report.Lines, line => line.Step == "media" && line.Level != RecipeReportLevel.Done);
        var file = await copy.WithDb(db => db.Set<MediaFile>().AsNoTracking().SingleAsync(Ct));
        Assert.Equal(("b/one.webp", "One", "kept", 20, 70), (file.Path, file.Alts["en"], file.Tags.Single().Name, file.FocalX, file.FocalY));
        Assert.Equal(HttpStatusCode.OK, (await copy.Client.GetAsync(StaffDesk.At("/media/a/one.webp"), Ct)).StatusCode);
    }

    private Task<HttpResponseMessage> DescribeAsync(JsonNode row, Dictionary<string, string> alts, string[] tags) =>
        world.Editor.PutAsJsonAsync(StaffDesk.At($"/api/admin/media/files/{row["id"]}"), new { alts, tags, focalX = 50, focalY = 50 }, Ct);

    private async Task<List<string>> PathsAsync(string query) =>
        [.. (await (await world.Editor.AskAsync($"/api/admin/media/files?{query}")).JsonAsync())["rows"]!.AsArray().Select(row => (string)row!["path"]!)];
}
