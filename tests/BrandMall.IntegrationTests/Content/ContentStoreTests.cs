using System.Text.Json.Nodes;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Content;

public sealed class ContentStoreTests : IAsyncLifetime
{
    private Mall _mall = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _mall = await ContentWorld.OpenAsync();

    public ValueTask DisposeAsync() => _mall.DisposeAsync();

    [Fact]
    public async Task A_draft_is_latest_while_visitors_see_what_was_published()
    {
        var page = ContentWorld.Page("Spring");
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));
        page.PartOrNew("TitlePart")["Title"] = "Summer";
        await _mall.OnAsync("hq", store => store.SaveDraftAsync(page, Ct));

        Assert.Equal("Spring", (await _mall.OnAsync("hq", store => store.PublishedAsync(page.ContentItemId, Ct)))!.DisplayText);
        Assert.Equal("Summer", (await _mall.OnAsync("hq", store => store.LatestAsync(page.ContentItemId, Ct)))!.DisplayText);
        Assert.Equal("Spring", (await _mall.OnAsync("hq", store => store.PublishedByPathAsync("/SPRING/", Ct)))!.DisplayText);
    }

    [Fact]
    public async Task Publishing_keeps_the_version_before_as_history()
    {
        var page = ContentWorld.Page("One");
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));
        page.PartOrNew("TitlePart")["Title"] = "Two";
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));

        var versions = await _mall.OnAsync("hq", store => store.VersionsAsync(page.ContentItemId, Ct));

        Assert.Equal(["Two", "One"], versions.Select(v => v.DisplayText));
        Assert.Equal([true, false], versions.Select(v => v.Published));
        Assert.Equal([true, false], versions.Select(v => v.Latest));
    }

    [Fact]
    public async Task A_draft_published_becomes_the_one_published_version()
    {
        var page = ContentWorld.Page("One");
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));
        await _mall.OnAsync("hq", store => store.SaveDraftAsync(page, Ct));
        var draft = page.ContentItemVersionId;
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));

        var versions = await _mall.OnAsync("hq", store => store.VersionsAsync(page.ContentItemId, Ct));
        Assert.Equal(2, versions.Count);
        Assert.Equal(draft, Assert.Single(versions, v => v.Published && v.Latest).ContentItemVersionId);
    }

    [Fact]
    public async Task A_site_that_stores_nothing_serves_its_parents_and_its_own_wins()
    {
        var page = ContentWorld.Page("Headquarters", "welcome");
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));
        Assert.Equal("Headquarters", (await _mall.OnAsync("jiangnan", store => store.PublishedByPathAsync("welcome", Ct)))!.DisplayText);

        var own = (await _mall.OnAsync("jiangnan", store => store.PublishedAsync(page.ContentItemId, Ct)))!;
        own.PartOrNew("TitlePart")["Title"] = "Jiangnan";
        await _mall.OnAsync("jiangnan", store => store.PublishAsync(own, Ct));

        Assert.Equal("Jiangnan", (await _mall.OnAsync("jiangnan", store => store.PublishedByPathAsync("welcome", Ct)))!.DisplayText);
        Assert.Equal("Jiangnan", Assert.Single(await _mall.OnAsync("jiangnan", store => store.PublishedOfTypeAsync("Page", Ct))).DisplayText);
        Assert.Equal("Headquarters", (await _mall.OnAsync("hq", store => store.PublishedAsync(page.ContentItemId, Ct)))!.DisplayText);

        await _mall.OnAsync("jiangnan", store => store.RemoveAsync(page.ContentItemId, Ct));
        Assert.Equal("Headquarters", (await _mall.OnAsync("jiangnan", store => store.PublishedByPathAsync("welcome", Ct)))!.DisplayText);
    }

    [Fact]
    public async Task A_page_that_moved_on_a_site_is_not_found_there_at_its_parents_address()
    {
        var page = ContentWorld.Page("Welcome", "welcome");
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));
        var own = (await _mall.OnAsync("jiangnan", store => store.PublishedAsync(page.ContentItemId, Ct)))!;
        own.PartOrNew("AutoroutePart")["Path"] = "huanying";
        await _mall.OnAsync("jiangnan", store => store.PublishAsync(own, Ct));

        Assert.Null(await _mall.OnAsync("jiangnan", store => store.PublishedByPathAsync("welcome", Ct)));
        Assert.NotNull(await _mall.OnAsync("jiangnan", store => store.PublishedByPathAsync("huanying", Ct)));
        Assert.NotNull(await _mall.OnAsync("hq", store => store.PublishedByPathAsync("welcome", Ct)));
    }

    [Fact]
    public async Task The_home_page_is_the_item_that_asked_for_it_and_children_inherit_it()
    {
        var page = ContentWorld.Page("Home");
        page.PartOrNew("AutoroutePart")["SetHomepage"] = true;
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));

        var home = (await _mall.OnAsync("jiangnan", store => store.PublishedByPathAsync("", Ct)))!;
        Assert.Equal(page.ContentItemId, home.ContentItemId);
        Assert.False(home.Part("AutoroutePart")!["SetHomepage"]!.GetValue<bool>());

        var own = ContentWorld.Page("Own home");
        own.PartOrNew("AutoroutePart")["SetHomepage"] = "true";
        await _mall.OnAsync("jiangnan", store => store.PublishAsync(own, Ct));
        Assert.Equal("Own home", (await _mall.OnAsync("jiangnan", store => store.PublishedByPathAsync("/", Ct)))!.DisplayText);
        Assert.Equal("Home", (await _mall.OnAsync("hq", store => store.PublishedByPathAsync("", Ct)))!.DisplayText);
    }

    [Fact]
    public async Task A_generated_path_avoids_taken_ones_and_a_chosen_one_is_refused()
    {
        await _mall.OnAsync("hq", store => store.PublishAsync(ContentWorld.Page("春日 香氛"), Ct));
        var second = ContentWorld.Page("春日 香氛");
        await _mall.OnAsync("hq", store => store.PublishAsync(second, Ct));
        Assert.Equal("春日-香氛-1", second.Part("AutoroutePart")!["Path"]!.GetValue<string>());

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => _mall.OnAsync("hq", store => store.SaveDraftAsync(ContentWorld.Page("X", "春日-香氛"), Ct)));
        Assert.Equal("content.path-taken", refusal.Code);
    }

    [Fact]
    public async Task Two_publishers_of_one_state_and_only_one_gets_through()
    {
        var page = ContentWorld.Page("Race");
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));
        var copies = Enumerable.Range(0, 6).Select(_ => page.Copy()).ToList();

        var outcomes = await Task.WhenAll(copies.Select(async copy =>
        {
            try
            {
                await _mall.OnAsync("hq", store => store.PublishAsync(copy, Ct));
                return true;
            }
            catch (DbUpdateConcurrencyException)
            {
                return false;
            }
        }));

        Assert.Single(outcomes, won => won);
        Assert.Equal(2, (await _mall.OnAsync("hq", store => store.VersionsAsync(page.ContentItemId, Ct))).Count);
    }

    [Fact]
    public async Task Two_new_items_cannot_take_one_path_at_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await _mall.OnAsync("hq", store => store.PublishAsync(ContentWorld.Page("X", "one-path"), Ct));
                return true;
            }
            catch (Exception refusal) when (refusal is DbUpdateConcurrencyException or RuleViolationException)
            {
                return false;
            }
        }));

        Assert.Single(outcomes, won => won);
    }

    [Fact]
    public async Task A_stale_draft_is_refused()
    {
        var page = ContentWorld.Page("Draft");
        await _mall.OnAsync("hq", store => store.SaveDraftAsync(page, Ct));
        var other = page.Copy();
        await _mall.OnAsync("hq", store => store.SaveDraftAsync(page, Ct));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => _mall.OnAsync("hq", store => store.SaveDraftAsync(other, Ct)));
    }

    [Fact]
    public async Task An_unpublished_page_is_gone_for_visitors_and_kept_for_editors()
    {
        var page = ContentWorld.Page("Gone", "gone");
        await _mall.OnAsync("hq", store => store.PublishAsync(page, Ct));
        await _mall.OnAsync("hq", store => store.UnpublishAsync(page.ContentItemId, Ct));

        Assert.Null(await _mall.OnAsync("hq", store => store.PublishedByPathAsync("gone", Ct)));
        Assert.NotNull(await _mall.OnAsync("hq", store => store.LatestAsync(page.ContentItemId, Ct)));
    }

    [Fact]
    public async Task A_terms_path_lies_under_its_taxonomys_path()
    {
        var taxonomy = ContentItem.Read(JsonNode.Parse("""
            { "ContentItemId": "tax", "ContentType": "Taxonomy", "Published": true, "Latest": true,
              "TitlePart": { "Title": "Scents" }, "AliasPart": { "Alias": "Scents" }, "AutoroutePart": { "Path": "scents", "RouteContainedItems": true },
              "TaxonomyPart": { "TermContentType": "Category", "Terms": [
                { "ContentItemId": "t1", "ContentType": "Category", "DisplayText": "Wood", "AutoroutePart": { "Path": "wood" },
                  "Terms": [ { "ContentItemId": "t2", "ContentType": "Category", "DisplayText": "Cedar", "AutoroutePart": { "Path": "cedar" } } ] } ] } }
            """)!.AsObject());
        Assert.Equal(ImportOutcome.Created, await _mall.OnAsync("hq", store => store.ImportAsync(taxonomy, Ct)));

        Assert.Equal("Wood", (await _mall.OnAsync("jiangnan", store => store.PublishedByPathAsync("scents/wood", Ct)))!.DisplayText);
        Assert.Equal("t2", (await _mall.OnAsync("hq", store => store.PublishedByPathAsync("scents/wood/cedar", Ct)))!.ContentItemId);
        Assert.Equal("tax", (await _mall.OnAsync("jiangnan", store => store.PublishedByAliasAsync("SCENTS", Ct)))!.ContentItemId);
    }

    [Fact]
    public async Task Importing_without_a_version_makes_a_new_version_each_time()
    {
        for (var run = 0; run < 2; run++)
        {
            var page = ContentWorld.Page("Imported", "imported", "item-1");
            (page.Latest, page.Published) = (true, true);
            Assert.Equal(ImportOutcome.Created, await _mall.OnAsync("hq", store => store.ImportAsync(page, Ct)));
        }

        var versions = await _mall.OnAsync("hq", store => store.VersionsAsync("item-1", Ct));
        Assert.Equal(2, versions.Count);
        Assert.Single(versions, v => v.Published);
    }

    [Fact]
    public async Task Importing_a_known_version_changes_only_what_differs()
    {
        ContentItem Import(string title)
        {
            var page = ContentWorld.Page(title, "imported", "item-1");
            page.ContentItemVersionId = "version-1";
            (page.Latest, page.Published) = (true, true);
            return page;
        }

        Assert.Equal(ImportOutcome.Created, await _mall.OnAsync("hq", store => store.ImportAsync(Import("A"), Ct)));
        Assert.Equal(ImportOutcome.Updated, await _mall.OnAsync("hq", store => store.ImportAsync(Import("B"), Ct)));
        var stored = (await _mall.OnAsync("hq", store => store.PublishedAsync("item-1", Ct)))!;
        Assert.Equal("B", stored.DisplayText);
        Assert.Equal(ImportOutcome.Unchanged, await _mall.OnAsync("hq", store => store.ImportAsync(stored, Ct)));
        Assert.Single(await _mall.OnAsync("hq", store => store.VersionsAsync("item-1", Ct)));
    }

    [Fact]
    public async Task A_published_version_and_its_draft_arrive_as_both()
    {
        var published = ContentWorld.Page("Live", "live", "item-1");
        (published.ContentItemVersionId, published.Published) = ("v1", true);
        var draft = ContentWorld.Page("Draft", "live", "item-1");
        (draft.ContentItemVersionId, draft.Latest) = ("v2", true);
        await _mall.OnAsync("hq", store => store.ImportAsync(published, Ct));
        await _mall.OnAsync("hq", store => store.ImportAsync(draft, Ct));

        Assert.Equal("v1", (await _mall.OnAsync("hq", store => store.PublishedAsync("item-1", Ct)))!.ContentItemVersionId);
        Assert.Equal("v2", (await _mall.OnAsync("hq", store => store.LatestAsync("item-1", Ct)))!.ContentItemVersionId);
    }

    [Theory]
    [InlineData("{{ Model.ContentItem | container | display_text | slugify }}/{{ Model.ContentItem | display_text | slugify }}", "our-blog/first-post")]
    [InlineData("{{ ContentItem.DisplayText | slugify }}", "first-post")]
    [InlineData("{% if ContentItem.Content.Story.Kind.Text == 'a' %}kind-a/{% endif %}{{ ContentItem.ContentType | downcase }}", "kind-a/story")]
    public async Task A_path_follows_the_pattern_of_the_type(string pattern, string path)
    {
        var blog = ContentWorld.Page("Our blog");
        await _mall.OnAsync("hq", store => store.PublishAsync(blog, Ct));
        await using var scope = _mall.Scope("hq");
        var type = new ContentTypeDefinition { Name = "Story" };
        type.Parts.Add(new ContentTypePart { PartName = "AutoroutePart", Name = "AutoroutePart", Settings = new JsonObject { ["AutoroutePartSettings"] = new JsonObject { ["Pattern"] = pattern } } });
        await scope.ServiceProvider.GetRequiredService<ContentDefinitions>().StoreAsync(type, Ct);
        var story = new ContentItem
        {
            ContentType = "Story",
            Parts = (JsonObject)JsonNode.Parse($$"""{ "TitlePart": { "Title": "First post" }, "ContainedPart": { "ListContentItemId": "{{blog.ContentItemId}}" }, "Story": { "Kind": { "Text": "a" } } }""")!,
        };

        await scope.ServiceProvider.GetRequiredService<ContentStore>().PublishAsync(story, Ct);

        Assert.Equal(path, story.Part("AutoroutePart")!["Path"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_list_shows_each_item_once_from_the_nearest_site()
    {
        var both = ContentWorld.Page("Both", "both");
        await _mall.OnAsync("hq", store => store.PublishAsync(both, Ct));
        await _mall.OnAsync("hq", store => store.PublishAsync(ContentWorld.Page("Inherited", "inherited"), Ct));
        var own = (await _mall.OnAsync("jiangnan", store => store.PublishedAsync(both.ContentItemId, Ct)))!;
        own.PartOrNew("TitlePart")["Title"] = "Both, here";
        await _mall.OnAsync("jiangnan", store => store.SaveDraftAsync(own, Ct));

        var first = await ListAsync("content", new AdminQuery(null, new Dictionary<string, string>(), null, 1));
        var second = await ListAsync("content", new AdminQuery(null, new Dictionary<string, string>(), first.Next, 1));
        Assert.Equal(["Both, here", "Inherited"], first.Rows.Concat(second.Rows).Select(row => row["title"]!.GetValue<string>()));
        Assert.Equal(["draft", "published"], first.Rows.Concat(second.Rows).Select(row => row["status"]!.GetValue<string>()));
        Assert.Null(second.Next);
        Assert.Equal("/inherited", second.Rows[0]["href"]!.GetValue<string>());

        Assert.Single((await ListAsync("content", new AdminQuery("nherit", new Dictionary<string, string> { ["status"] = "published", ["type"] = "Page" }, null, 10))).Rows);
        Assert.Equal(["hq", "jiangnan"], (await ListAsync("sites", new AdminQuery(null, new Dictionary<string, string>(), null, 10))).Rows.Select(row => row["name"]!.GetValue<string>()));
    }

    private async Task<AdminPage> ListAsync(string resource, AdminQuery query)
    {
        await using var scope = _mall.Scope("jiangnan");
        return await scope.ServiceProvider.GetServices<IAdminResource>().Single(r => r.Description.Name == resource).ListAsync(query, Ct);
    }
}
