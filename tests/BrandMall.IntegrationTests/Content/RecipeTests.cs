using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Content.Menus;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Export;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Content;

public sealed class RecipeTests : IAsyncLifetime
{
    private Mall _mall = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _mall = await Mall.OpenAsync();

    public ValueTask DisposeAsync() => _mall.DisposeAsync();

    private const string Small = """
        {
          // The dialect: comments and trailing commas.
          "name": "small", "displayName": "Small shop", "issetuprecipe": true,
          "variables": { "home": "[js: uuid()]", "twice": "[js: variables('home') + '!']", },
          "steps": [
            { "name": "Feature", "enable": ["OrchardCore.Menu"] },
            { "name": "themes", "site": "NoSuchTheme", "admin": "TheAdmin" },
            { "name": "settings", "SiteName": "Small", "CacheMode": 2, "LayerSettings": { "Zones": ["Footer"] },
              "HomeRoute": { "Action": "Display", "Controller": "Item", "Area": "OrchardCore.Contents", "ContentItemId": "[js: variables('home')]" } },
            { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Story", "DisplayName": "Story", "Hidden": false, "Settings": { "ContentTypeSettings": { "Draftable": "True" }, "UnknownSettings": { "a": 1 } },
                "ContentTypePartDefinitionRecords": [
                  { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "ContentTypePartSettings": { "Position": "0" } } },
                  { "PartName": "BagPart", "Name": "Services", "Settings": {} },
                  { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "Pattern": "stories/{{ Model.ContentItem | display_text | slugify }}" } } } ] } ],
              "ContentParts": [ { "Name": "Story", "Settings": { "Attachable": true }, "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Lead", "Settings": {} } ] } ] },
            { "name": "content", "Data": [
              { "ContentItemId": "[js: variables('home')]", "Id": 0, "ContentType": "Story", "DisplayText": "First", "Latest": "true", "Published": "[js: true]", "Owner": "[js: parameters('AdminUserId')]",
                "TitlePart": { "Title": "First" }, "Services": { "ContentItems": [ { "ContentItemId": "[js: uuid()]", "ContentType": "Service", "DisplayText": "Wrap" } ] }, "StrangePart": { "Keep": [1, { "x": null }] } },
              { "ContentItemId": "[js: uuid()]", "ContentType": "Story", "Latest": true, "Published": true, "TitlePart": { "Title": "Second" } } ] },
            { "name": "layers", "Layers": [ { "Name": "Always", "LayerRule": { "ConditionId": "[js: uuid()]" } } ] },
            { "name": "Templates", "Templates": { "Content__Story": { "Content": "<b>{{ Model.ContentItem }}</b>" } } },
            { "name": "dance", "steps": 3 }
          ]
        }
        """;

    [Fact]
    public async Task A_recipe_of_Orchards_kind_fills_an_empty_mall()
    {
        var report = await RunAsync(Small);

        Assert.False(report.Failed, Lines(report));
        Assert.Contains(report.Lines, line => line.Level == RecipeReportLevel.Warning && line.Step == "dance");
        Assert.Contains(report.Lines, line => line.Level == RecipeReportLevel.Warning && line.Message.Contains("NoSuchTheme", StringComparison.Ordinal));
        var home = (await _mall.OnAsync("hq", store => store.PublishedByPathAsync("", Ct)))!;
        Assert.Equal("First", home.DisplayText);
        Assert.Equal("stories/first", home.Part("AutoroutePart")!["Path"]!.GetValue<string>());
        Assert.Equal("Wrap", home.Part("Services")!["ContentItems"]![0]!["DisplayText"]!.GetValue<string>());
        Assert.Equal("""{"Keep":[1,{"x":null}]}""", home.Part("StrangePart")!.ToJsonString());
        Assert.NotNull(await _mall.OnAsync("hq", store => store.PublishedByPathAsync("stories/second", Ct)));
        Assert.Equal("Small", _mall.Services.GetRequiredService<SiteRegistry>().Map.Default!.DisplayName);
        Assert.Equal(2, JsonNode.Parse(_mall.Services.GetRequiredService<SiteRegistry>().Map.Default!.SettingsJson)!["CacheMode"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_recipe_run_twice_adds_nothing()
    {
        await RunAsync(Small);
        var before = await VersionsAsync();

        var report = await RunAsync(Small);

        Assert.False(report.Failed, Lines(report));
        Assert.Equal(before, await VersionsAsync());
        Assert.Equal(2, before.Count);
    }

    [Fact]
    public async Task Export_import_export_is_a_fixed_point()
    {
        await RunAsync(Small);
        var first = await ExportAsync(_mall);

        await using var second = await Mall.OpenAsync();
        var path = Path.Combine(second.DataFolder, "export.zip");
        await File.WriteAllBytesAsync(path, first, Ct);
        var report = await second.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct);
        Assert.False(report.Failed, Lines(report));

        Assert.Equal(Recipe(first), Recipe(await ExportAsync(second)));
        Assert.Contains("UnknownSettings", Recipe(first), StringComparison.Ordinal);
        Assert.Contains("Content__Story", Recipe(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Definitions_merge_replace_and_delete()
    {
        await RunAsync(Small);
        await RunAsync("""
            { "name": "more", "steps": [
              { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Story", "DisplayName": "", "Settings": { "ContentTypeSettings": { "Draftable": false } },
                "ContentTypePartDefinitionRecords": [ { "PartName": "HtmlBodyPart" } ] } ] },
              { "name": "DeleteContentDefinition", "ContentTypes": ["Taxonomy"], "ContentParts": ["Story"] } ] }
            """);
        var story = (await TypeAsync("Story"))!;
        Assert.Equal("Story", story.DisplayName);
        Assert.True(story.Settings["ContentTypeSettings"]!["Draftable"].Flag());
        Assert.Equal(["TitlePart", "Services", "AutoroutePart", "HtmlBodyPart"], story.Parts.Select(p => p.Name));
        Assert.Null(await TypeAsync("Taxonomy"));

        await RunAsync("""{ "name": "r", "steps": [ { "name": "ReplaceContentDefinition", "ContentTypes": [ { "Name": "Story", "DisplayName": "New", "ContentTypePartDefinitionRecords": [] } ] } ] }""");
        Assert.Empty((await TypeAsync("Story"))!.Parts);
    }

    [Fact]
    public async Task A_part_record_without_its_kind_fails_the_recipe_and_undoes_the_step()
    {
        var report = await RunAsync("""
            { "name": "bad", "steps": [
              { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Fine", "DisplayName": "Fine" }, { "Name": "Bad", "DisplayName": "Bad", "ContentTypePartDefinitionRecords": [ { "Settings": {} } ] } ] },
              { "name": "settings", "SiteName": "Never" } ] }
            """);

        Assert.True(report.Failed);
        Assert.Null(await TypeAsync("Fine"));
        Assert.NotEqual("Never", _mall.Services.GetRequiredService<SiteRegistry>().Map.Default!.DisplayName);
    }

    [Fact]
    public async Task Malformed_json_is_reported_with_its_line()
    {
        var report = await RunAsync("{\n  \"name\": \"x\",\n  \"steps\": [ { \"name\": } ]\n}");

        Assert.Contains("line 3, column", Assert.Single(report.Lines).Message, StringComparison.Ordinal);
        Assert.True(report.Failed);
    }

    [Fact]
    public async Task Variables_after_the_steps_are_not_read()
    {
        var report = await RunAsync("""{ "name": "late", "steps": [ { "name": "settings", "SiteName": "[js: variables('v')]" } ], "variables": { "v": "x" } }""");

        Assert.True(report.Failed);
        Assert.Contains(report.Lines, line => line.Message.Contains("no variable 'v'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[js: while(true) {}]")]
    [InlineData("[js: 'x'.repeat(1e9).length]")]
    [InlineData("[js: (function f() { f(); })()]")]
    [InlineData("[js: nonsense(]")]
    [InlineData("[js: noSuchFunction()]")]
    public async Task A_script_that_runs_away_or_is_wrong_is_a_report_line(string script)
    {
        var report = await RunAsync(new JsonObject { ["name"] = "s", ["steps"] = new JsonArray(new JsonObject { ["name"] = "settings", ["SiteName"] = script }) }.ToJsonString());

        Assert.True(report.Failed);
    }

    [Fact]
    public async Task Files_a_recipe_names_stay_within_its_folder()
    {
        await File.WriteAllTextAsync(Path.Combine(_mall.DataFolder, "secret.txt"), "secret", Ct);
        var folder = Directory.CreateDirectory(Path.Combine(_mall.DataFolder, "r")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "fine.txt"), "fine", Ct);
        await RunAsync("""
            { "name": "files", "steps": [ { "name": "settings", "A": "[file:text('fine.txt')]", "B": "[file:text('../secret.txt')]", "C": "[file: text('missing.txt')]", "D": "[js: configuration('ConnectionStrings:Mall', 'hidden')]" } ] }
            """, folder);

        var settings = JsonNode.Parse(_mall.Services.GetRequiredService<SiteRegistry>().Map.Default!.SettingsJson)!;
        Assert.Equal(["fine", "", "", "hidden"], new[] { "A", "B", "C", "D" }.Select(name => settings[name]!.GetValue<string>()));
    }

    [Fact]
    public async Task Sites_are_made_changed_and_found_at_once_by_the_steps_after()
    {
        const string Recipe = """
            { "name": "brand", "steps": [
              { "name": "sites", "sites": [
                { "name": "hq", "displayName": "Headquarters", "locales": ["zh-CN", "en"], "default": true, "hosts": ["hq.test"] },
                { "name": "jiangnan", "displayName": "江南", "parent": "hq", "region": "east", "tier": "outlet", "currency": "CNY" } ] },
              { "name": "content", "site": "jiangnan", "data": [ { "ContentItemId": "p", "ContentType": "Page", "Latest": true, "Published": true, "TitlePart": { "Title": "江南" } } ] } ] }
            """;
        Assert.False((await RunAsync(Recipe)).Failed);
        var again = await RunAsync(Recipe);

        Assert.Contains(again.Lines, line => line is { Step: "sites", Message: "0, 2 already there" });
        Assert.Null(await _mall.OnAsync("hq", store => store.PublishedAsync("p", Ct)));
        Assert.NotNull(await _mall.OnAsync("jiangnan", store => store.PublishedAsync("p", Ct)));
    }

    [Fact]
    public async Task A_menu_written_short_is_an_Orchard_menu_in_the_language_of_the_page()
    {
        const string Recipe = """
            { "name": "nav", "steps": [
              { "name": "sites", "sites": [ { "name": "hq", "locales": ["zh-CN", "en"], "default": true } ] },
              { "name": "navigation", "site": "hq", "menus": [ { "alias": "main-menu", "title": "Main", "items": [
                { "text": { "zh-CN": "香氛", "en": "Fragrance" }, "url": "/c/fragrance", "items": [ { "text": "Candles", "url": "/c/candles" } ] } ] } ] } ] }
            """;
        Assert.False((await RunAsync(Recipe)).Failed);
        Assert.Contains((await RunAsync(Recipe)).Lines, line => line is { Step: "navigation", Message: "0, 1 already there" });

        var menu = (await _mall.OnAsync("hq", store => store.PublishedByAliasAsync("Main-Menu", Ct)))!;
        Assert.Equal("LinkMenuItem", menu.Part("MenuItemsListPart")!["MenuItems"]![0]!["ContentType"]!.GetValue<string>());
        Assert.Equal("香氛", Assert.Single(await LinksAsync("zh-CN")).Text);
        var link = Assert.Single(await LinksAsync("en"));
        Assert.Equal(("Fragrance", "/c/fragrance"), (link.Text, link.Url));
        Assert.Equal("Candles", Assert.Single(link.Children).Text);
    }

    [Fact]
    public async Task Recipes_call_others_by_name_and_never_without_end()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_mall.DataFolder, "r")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "inner.recipe.json"), """{ "name": "inner.one", "steps": [ { "name": "settings", "SiteName": "Inner" }, { "name": "recipes", "Values": [ { "name": "inner.one" } ] } ] }""", Ct);
        var report = await RunAsync("""{ "name": "outer", "steps": [ { "name": "recipes", "Values": [ { "executionid": "x", "name": "inner.one" }, { "name": "nobody" } ] } ] }""", folder);

        Assert.Equal("Inner", _mall.Services.GetRequiredService<SiteRegistry>().Map.Default!.DisplayName);
        Assert.Contains(report.Lines, line => line.Message.Contains("'nobody'", StringComparison.Ordinal));
        Assert.Contains(report.Lines, line => line.Level == RecipeReportLevel.Error && line.Message.Contains("8 deep", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_mall_runs_the_recipe_it_is_told_before_the_first_request()
    {
        var path = Path.Combine(_mall.DataFolder, "first.recipe.json");
        await File.WriteAllTextAsync(path, Small, Ct);

        await using var fresh = await Mall.OpenAsync(path);

        Assert.Equal("Small", Assert.Single(fresh.Services.GetRequiredService<SiteRegistry>().Map.All).DisplayName);
    }

    public static TheoryData<string> RealRecipes => Environment.GetEnvironmentVariable("BRANDMALL_CHECK_DATA") is { Length: > 0 } data
        ? new(Directory.GetFiles(Path.Combine(data, "orchard"), "*.recipe.json").Order())
        : new("");

    [Theory]
    [MemberData(nameof(RealRecipes))]
    public async Task Recipes_as_shipped_run_without_errors_and_come_back_the_same(string file)
    {
        Assert.SkipWhen(file.Length == 0, "BRANDMALL_CHECK_DATA names no folder.");
        var runner = _mall.Services.GetRequiredService<RecipeRunner>();
        var report = await runner.RunAsync(file, null, Ct);
        Assert.False(report.Failed, Lines(report));
        var versions = await VersionsAsync();
        Assert.False((await runner.RunAsync(file, null, Ct)).Failed);
        Assert.Equal(versions, await VersionsAsync());

        var first = await ExportAsync(_mall);
        await using var second = await Mall.OpenAsync();
        var path = Path.Combine(second.DataFolder, "export.zip");
        await File.WriteAllBytesAsync(path, first, Ct);
        Assert.False((await second.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct)).Failed);
        Assert.Equal(Recipe(first), Recipe(await ExportAsync(second)));
    }

    private static string Lines(RecipeReport report) => string.Join('\n', report.Lines);

    private static string Recipe(byte[] zip)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(zip));
        using var reader = new StreamReader(archive.GetEntry("Recipe.json")!.Open());
        return reader.ReadToEnd();
    }

    private static async Task<byte[]> ExportAsync(Mall mall)
    {
        await using var scope = mall.Scope();
        using var stream = new MemoryStream();
        await scope.ServiceProvider.GetRequiredService<SiteExport>().WriteAsync(stream, Ct);
        return stream.ToArray();
    }

    private async Task<RecipeReport> RunAsync(string json, string? folder = null)
    {
        var path = Path.Combine(folder ?? Directory.CreateDirectory(Path.Combine(_mall.DataFolder, $"recipe-{Guid.NewGuid():N}")).FullName, "test.recipe.json");
        await File.WriteAllTextAsync(path, json, Ct);
        return await _mall.Services.GetRequiredService<RecipeRunner>().RunAsync(path, null, Ct);
    }

    private Task<List<string>> VersionsAsync() => _mall.WithDb(async db =>
        (await db.Database.SqlQueryRaw<string>("SELECT \"VersionId\" AS \"Value\" FROM kernel_content_items").ToListAsync(Ct)).Order(StringComparer.Ordinal).ToList());

    private async Task<ContentTypeDefinition?> TypeAsync(string name)
    {
        await using var scope = _mall.Scope();
        return await scope.ServiceProvider.GetRequiredService<ContentDefinitions>().TypeAsync(name, Ct);
    }

    private async Task<IReadOnlyList<MenuLink>> LinksAsync(string locale)
    {
        await using var scope = _mall.BrandScope();
        var map = scope.ServiceProvider.GetRequiredService<SiteRegistry>().Map;
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Choose(map, map.Default!, locale);
        var question = new DataQuestion("w", "menu", new JsonObject { ["alias"] = "main-menu" });
        await scope.ServiceProvider.GetServices<IDataProvider>().Single(p => p.Name == "content.menu").AnswerAsync([question], new PageTags(), Ct);
        return Assert.IsAssignableFrom<IReadOnlyList<MenuLink>>(question.Answer);
    }
}
