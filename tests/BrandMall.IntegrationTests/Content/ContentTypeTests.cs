using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Kernel.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Content;

/// <summary>Types of content that administrators and themes define.</summary>
public sealed class ContentTypeTests : IAsyncLifetime
{
    private Mall _mall = null!;
    private HttpClient _admin = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mall = await Mall.OpenAsync(folder => Write(folder, "themes/Moss/theme.json", """{ "name": "Moss", "base": "Aurora" }""", "themes/Moss/definitions/lesson.json", """
            { "ContentTypes": [ { "Name": "Lesson", "DisplayName": "Lesson", "Settings": { "ContentTypeSettings": { "Listable": true } },
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart" }, { "PartName": "Lesson" } ] } ],
              "ContentParts": [ { "Name": "Lesson", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Teacher" } ] } ] }
            """));
        await _mall.AddSiteAsync("hq", "HQ");
        await _mall.AddSiteAsync("jiangnan", "Jiangnan", "hq");
        _admin = await _mall.SignedInAsync();
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return _mall.DisposeAsync();
    }

    [Fact]
    public async Task A_type_an_administrator_defines_is_there_for_the_site_and_those_below_it()
    {
        var reply = await PutAsync("hq", "Recipe", new
        {
            displayName = "Tea recipe",
            parts = new[] { new { partName = "TitlePart" }, new { partName = "AutoroutePart" } },
            fields = new[] { new { name = "Minutes", fieldType = "NumericField", settings = JsonNode.Parse("""{ "ContentPartFieldSettings": { "DisplayName": "Minutes to steep" } }""") } },
        });

        Assert.Equal(HttpStatusCode.NoContent, reply.StatusCode);
        var below = await (await _admin.AskAsync("/api/admin/sites/jiangnan/content/types/Recipe")).JsonAsync();
        Assert.Equal("Tea recipe", below["displayName"]!.GetValue<string>());
        Assert.Equal(["TitlePart", "AutoroutePart"], below["parts"]!.AsArray().Select(part => part!["name"]!.GetValue<string>()));
        Assert.Equal("Minutes to steep", below["fields"]![0]!["settings"]!["ContentPartFieldSettings"]!["DisplayName"]!.GetValue<string>());
        var own = (await (await _admin.AskAsync("/api/admin/sites/jiangnan/content/types")).JsonAsync())["types"]!.AsArray().Single(type => type!["name"]!.GetValue<string>() == "Recipe")!;
        Assert.False(own["isOwn"]!.GetValue<bool>());
    }

    [Fact]
    public async Task What_a_region_defines_stays_in_the_region()
    {
        await PutAsync("jiangnan", "Rain", new { displayName = "Rain", parts = Array.Empty<object>(), fields = Array.Empty<object>() });

        Assert.Equal(HttpStatusCode.NotFound, (await _admin.AskAsync("/api/admin/sites/hq/content/types/Rain")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _admin.AskAsync("/api/admin/sites/jiangnan/content/types/Rain")).StatusCode);
    }

    [Theory]
    [InlineData("9Lives", "TitlePart", "Minutes", "NumericField", "name")]
    [InlineData("Recipe", "Title Part", "Minutes", "NumericField", "parts[0].partName")]
    [InlineData("Recipe", "TitlePart", "Minutes!", "NumericField", "fields[0].name")]
    [InlineData("Recipe", "TitlePart", "Minutes", "GuessField", "fields[0].fieldType")]
    [InlineData("page", "TitlePart", "Minutes", "NumericField", "name")]
    public async Task A_wrong_definition_is_refused_with_its_field(string type, string part, string field, string fieldType, string at)
    {
        var reply = await PutAsync("hq", type, new { displayName = "x", parts = new[] { new { partName = part } }, fields = new[] { new { name = field, fieldType } } });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.StatusCode);
        Assert.Equal(at, (string?)(await reply.JsonAsync())["field"]);
    }

    [Fact]
    public async Task A_type_in_use_cannot_be_dropped_and_an_unused_one_can()
    {
        await PutAsync("hq", "Fleeting", new { displayName = "Fleeting", parts = Array.Empty<object>(), fields = Array.Empty<object>() });
        Assert.Equal(HttpStatusCode.NoContent, (await _admin.DeleteAsync(StaffDesk.At("/api/admin/sites/hq/content/types/Fleeting"), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _admin.AskAsync("/api/admin/sites/hq/content/types/Fleeting")).StatusCode);

        await _mall.OnAsync("hq", store => store.ImportAsync(new() { ContentItemId = "4item000000000000000000000", ContentType = "Block", Latest = true, Published = true }, Ct));
        var refused = await _admin.DeleteAsync(StaffDesk.At("/api/admin/sites/hq/content/types/Block"), Ct);
        Assert.Equal("content-type.used", await refused.CodeAsync());
    }

    [Fact]
    public async Task A_theme_brings_types_to_the_sites_that_wear_it()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _admin.AskAsync("/api/admin/sites/hq/content/types/Lesson")).StatusCode);
        await WearAsync("jiangnan", "Moss");

        var lesson = await (await _admin.AskAsync("/api/admin/sites/jiangnan/content/types/Lesson")).JsonAsync();

        Assert.Equal("Teacher", lesson["fields"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Someone_who_may_only_look_defines_nothing()
    {
        await _admin.HireAsync("viewer", "Viewer");
        using var viewer = await _mall.SignedInAsync("viewer", StaffDesk.Password);

        var reply = await viewer.PutAsJsonAsync(StaffDesk.At("/api/admin/sites/hq/content/types/Recipe"), new { displayName = "x", parts = Array.Empty<object>(), fields = Array.Empty<object>() }, Ct);

        Assert.Equal(HttpStatusCode.Forbidden, reply.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await viewer.AskAsync("/api/admin/sites/hq/content/types")).StatusCode);
    }

    private Task<HttpResponseMessage> PutAsync(string site, string type, object body) => _admin.PutAsJsonAsync(StaffDesk.At($"/api/admin/sites/{site}/content/types/{type}"), body, Ct);

    private async Task WearAsync(string site, string theme)
    {
        var path = Path.Combine(_mall.DataFolder, "wear.recipe.json");
        await File.WriteAllTextAsync(path, $$"""{ "name": "wear", "steps": [ { "name": "sites", "sites": [ { "name": "{{site}}", "displayName": "Jiangnan", "parent": "hq", "theme": "{{theme}}" } ] } ] }""", Ct);
        Assert.False((await _mall.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct)).Failed);
    }

    private static void Write(string folder, params string[] pathsAndTexts)
    {
        foreach (var pair in pathsAndTexts.Chunk(2))
        {
            var path = Path.Combine(folder, pair[0]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, pair[1]);
        }
    }
}
