using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Liquid.Orchard;

namespace BrandMall.UnitTests.Liquid;

/// <summary>Templates in the style of Orchard's Liquid themes, over content loaded beforehand.</summary>
public class OrchardThemes
{
    private const string Post = """
        {
          "ContentItemId": "post1", "ContentType": "BlogPost", "DisplayText": "Spring & leaves", "Author": "lin",
          "AutoroutePart": { "Path": "blog/spring-leaves" },
          "HtmlBodyPart": { "Html": "<p>First flush.</p>" },
          "ContainedPart": { "ListContentItemId": "blog1" },
          "BlogPost": {
            "Subtitle": { "Text": "Notes" },
            "Image": { "Paths": ["tea.jpg", "cup.jpg"] },
            "Category": { "TaxonomyContentItemId": "tax1", "TermContentItemIds": ["green"] }
          }
        }
        """;

    private const string Taxonomy = """
        {
          "ContentItemId": "tax1", "ContentType": "Taxonomy", "DisplayText": "Categories",
          "TaxonomyPart": { "Terms": [ { "ContentItemId": "tea", "DisplayText": "Tea", "Terms": [ { "ContentItemId": "green", "DisplayText": "Green" } ] } ] }
        }
        """;

    private static readonly LiquidEngine s_engine = new(extensions: [new OrchardLiquid()]);

    private readonly Dictionary<string, string> _files = new()
    {
        ["Content-BlogPost"] = "<article>{{ Model.ContentItem.DisplayText }}{{ Model.Content.HtmlBodyPart | shape_render }}{{ Model.Content.BlogPost-Category | shape_render }}</article>",
        ["Content-BlogPost.Summary"] = "<h2>{{ Model.ContentItem.DisplayText }}</h2>",
        ["BlogPost-Category"] = "{% assign terms = Model.Field | taxonomy_terms %}<i>{% for t in terms %}{{ t | display_text }}{% endfor %}</i>",
        ["MenuItem"] = "{% shape_clear_alternates Model %}{% shape_type Model \"MenuItemLink\" %}<li>{{ Model | shape_render }}</li>",
        ["MenuItemLink"] = "<a>{{ Model.Text }}</a>",
        ["Box"] = "<div class=\"{{ Model.Classes | join: ' ' }}\" id=\"{{ Model.Id }}\">{{ Model.SubTitle }}</div>",
        ["Frame"] = "[{{ Model.Metadata.ChildContent }}]",
        ["Widget.Wrapper-Zone-Footer"] = "({{ Model.Metadata.ChildContent }})",
        ["Layout"] = "<title>{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}</title>{% resources type: \"Stylesheet\" %}{% render_body %}{% render_section \"Footer\", required: false %}{% resources type: \"FootScript\" %}",
    };

    private readonly OrchardScene _scene;
    private readonly LiquidScope _scope;

    public OrchardThemes()
    {
        var templates = _files.ToDictionary(f => ShapeNames.FromFile(f.Key), f => s_engine.Parse(f.Value, f.Key + ".liquid"));
        var post = new OrchardItem(JsonNode.Parse(Post)!.AsObject());
        _scene = new OrchardScene
        {
            Templates = type => templates.GetValueOrDefault(type),
            FieldType = (_, part, field) => part == "BlogPost" ? field switch { "Category" => "TaxonomyField", "Image" => "MediaField", "Subtitle" => "TextField", _ => null } : null,
            Urls = new OrchardPaths("/north", "https://tea.test"),
            Translate = text => text == "Read more" ? "阅读<b>更多</b>{0}" : null,
            Culture = "zh-CN",
            Viewer = new OrchardViewer { Name = "lin", Roles = new HashSet<string> { "Editor" } },
            Antiforgery = KeyValuePair.Create("__token", "t1"),
        };
        _scene.Items["post1"] = post;
        _scene.Items["tax1"] = new OrchardItem(JsonNode.Parse(Taxonomy)!.AsObject());
        _scene.Items["blog1"] = new OrchardItem(new JsonObject { ["ContentItemId"] = "blog1", ["ContentType"] = "Blog", ["DisplayText"] = "Our blog" });
        _scene.Handles["alias:spring"] = post;
        _scene.Lists["blog1"] = [post];
        _scene.Queries["Recent"] = [post, post];
        _scene.Resources.Declare(new DeclaredResource(true, "jquery", "~/jquery.js", "3.7.0"));
        _scene.Resources.Declare(new DeclaredResource(true, "theme", "~/theme-5.js", "5.1.3", "jquery:3"));
        _scene.Resources.Declare(new DeclaredResource(true, "theme", "~/theme-6.js", "6.0.0"));
        _scene.Resources.Declare(new DeclaredResource(false, "theme", "~/theme.css", "1.0.0"));
        _scope = _scene.Enter(new LiquidScope())
            .Set("Site", new Dictionary<string, object?> { ["SiteName"] = "Yun" })
            .Set("item", post)
            .Set("Navbar", (LiquidFunction)((_, _) => new LiquidHtml("<nav></nav>")));
    }

    private async Task<string> Render(string source) =>
        await s_engine.RenderAsync(s_engine.Parse(source, "page.liquid"), _scope, TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("{{ item | shape_build_display | shape_render }}", "<article>Spring &amp; leaves<p>First flush.</p><i>Green</i></article>")]
    [InlineData("{{ item | shape_build_display: \"Summary\" | shape_render }}", "<h2>Spring &amp; leaves</h2>")]
    [InlineData("{% contentitem handle: \"alias:spring\", display_type: \"Summary\" %}{% contentitem alias: \"nobody\" %}", "<h2>Spring &amp; leaves</h2>")]
    [InlineData("{{ Content[\"alias:spring\"].DisplayText }}|{{ Content.ContentItemId[\"blog1\"].DisplayText }}|{{ Content.Alias.nobody.DisplayText }}", "Spring &amp; leaves|Our blog|")]
    [InlineData("{{ item.Content.BlogPost.Image.Paths[0] | asset_url | resize_url: width: 600, mode: 'crop' }}", "/north/media/tea.jpg?width=600&amp;rmode=crop")]
    [InlineData("{{ item.Content.BlogPost.Image.Paths.first | asset_url | resize_url: 100, 50 | img_tag: alt: 'A \"cup\"' }}", "<img src=\"/north/media/tea.jpg?width=100&amp;height=50\" alt=\"A &quot;cup&quot;\">")]
    [InlineData("{% assign s = \"MenuItem\" | shape_new: text: \"Home\" %}{{ s | shape_render }}{{ s | shape_render }}", "<li><a>Home</a></li><li><a>Home</a></li>")]
    [InlineData("{% assign b = \"Box__special\" | shape_new: sub_title: \"<x>\" %}{% shape_add_classes b \"a b\" %}{{ b | shape_stringify }}", "<div class=\"a b\" id=\"\">&lt;x&gt;</div>")]
    [InlineData("{% shape type: \"Box\", id: \"q\", wrapper: \"Frame\", sub_title: 'y' %}", "[<div class=\"\" id=\"q\">y</div>]")]
    [InlineData("{% shape \"Box\", wrapper: \"Widget_Wrapper__Zone__Footer\" %}", "(<div class=\"\" id=\"\"></div>)")]
    [InlineData("{% assign d = item | shape_build_display %}{% shape_remove_item d.Content \"BlogPost-Category\" %}{{ d | shape_render }}", "<article>Spring &amp; leaves<p>First flush.</p></article>")]
    [InlineData("{% a display_for:item, class: 'x' %}go{% enda %}{% a display_for: item, aria-label:'l' %}", "<a href=\"/north/blog/spring-leaves\" class=\"x\">go</a><a href=\"/north/blog/spring-leaves\" aria-label=\"l\">Spring &amp; leaves</a>")]
    [InlineData("{{ '~/x' | href }} {{ '~/x' | absolute_url }} {{ item | display_url }} {{ 'post1' | display_url }}", "/north/x https://tea.test/north/x /north/blog/spring-leaves /north/blog/spring-leaves")]
    [InlineData("{{ 'Read more' | t: '<' }} {{ 'Plain <i>' | t }} {{ 'Nothing' | d: 'x' }}", "阅读<b>更多</b>&lt; Plain &lt;i&gt; Nothing")]
    [InlineData("{% assign posts = Queries.Recent | query: limit: 1 %}{{ posts.size }}{{ posts[0].Author }}{{ Queries.None | query }}", "1lin")]
    [InlineData("{{ 'green' | inherited_terms: 'tax1' | map: 'DisplayText' | join: '<' }}{{ 'green' | taxonomy_terms: 'none' }}", "Green&lt;Tea")]
    [InlineData("{{ item | container | display_text }}{{ 'blog1' | list_count }}{% assign l = 'blog1' | list_items %}{{ l[0].ContentItemId }}{{ item | display_text }}", "Our blog1post1Spring &amp; leaves")]
    [InlineData("{{ Culture.Name }} {{ Culture.Dir }} {{ User.Identity.Name }} {{ User | is_in_role: 'Editor' }}{{ User | has_permission: 'x' }}", "zh-CN ltr lin truefalse")]
    [InlineData("{{ Navbar() }}", "<nav></nav>")]
    [InlineData("{{ 'LandingPage' | html_class }} {{ 'Été à Paris!' | slugify }} {{ 'é' | transliterate }}", "landing-page ete-a-paris e")]
    [InlineData("{{ '# Hi' | markdownify }}{{ '<b onclick=x>b</b><script>1</script>' | sanitize_html }}", "<h1>Hi</h1>\n<b>b</b>")]
    [InlineData("{{ 'a [image width=50]x.png[/image] [locale en]E[/locale][locale zh]Z[/locale] [no]' | shortcode | raw }}", "a <img src=\"/north/media/x.png?width=50\"> Z [no]")]
    [InlineData("{{ '{{ item.Author }}{% if true %}!{% endif %}' | liquid }}", "lin!")]
    [InlineData("{% form action: '~/s', class: 'f' %}x{% endform %}", "<form action=\"/north/s\" method=\"post\" class=\"f\">x<input type=\"hidden\" name=\"__token\" value=\"t1\"></form>")]
    [InlineData("{% httpcontext_add_items k: 'v' %}{{ HttpContext.Items.k }}{% cache 'c', vary_by: 'user' %}in{% cache_expires_after 5 %}{% endcache %}", "vin")]
    [InlineData("{% helper 'unknown', x: 1 %}{% block 'div' %}b{% endblock %}{% antiforgerytoken %}", "b<input type=\"hidden\" name=\"__token\" value=\"t1\">")]
    [InlineData("{% meta name: 'd', content: 'one' %}{% meta name: 'd', content: 'two' %}{% link rel: 'icon', href: '~/i.png' %}{% resources type: 'Meta' %}{% resources type: 'HeadLink' %}{% resources type: 'Meta' %}", "<meta name=\"d\" content=\"two\">\n<link href=\"/north/i.png\" rel=\"icon\">\n")]
    [InlineData("{% script name: 'theme', version: '5', at: 'Foot' %}{% script name: 'JQuery', at: 'Foot' %}{% resources type: 'FootScript' %}", "<script src=\"/north/jquery.js\"></script>\n<script src=\"/north/theme-5.js\"></script>\n")]
    [InlineData("{% script name: 'theme' %}{% script src: '~/own.js', defer: true %}{% scriptblock at: 'Foot' %}f(){% endscriptblock %}{% resources type: 'Footer' %}", "<script src=\"/north/theme-6.js\"></script>\n<script src=\"/north/own.js\" defer=\"\"></script>\n<script>f()</script>\n")]
    [InlineData("{{ item.CreatedUtc }}{{ item.Content.Missing.Field.Text }}{{ Model.Content.Nothing | shape_render }}", "")]
    public async Task A_template_renders_as_in_Orchard(string source, string expected) => Assert.Equal(expected, await Render(source));

    [Fact]
    public async Task A_page_fills_the_zones_titles_and_resources_its_layout_prints()
    {
        var body = await Render("{% page_title_add_segment \"Blog\" %}{% style name: 'theme' %}{% zone \"Footer\", position: \"2\" %}two{% endzone %}{% zone \"Footer\", position: \"1\" %}one{% endzone %}{{ item | shape_build_display: 'Summary' | shape_render }}");
        _scene.Zone("Content").Add(new LiquidHtml(body));

        Assert.Equal(
            "<title>Blog - Yun</title><link href=\"/north/theme.css\" rel=\"stylesheet\">\n<h2>Spring &amp; leaves</h2>onetwo",
            await Render(_files["Layout"]));
    }

    [Theory]
    [InlineData("Content", "", "content")]
    [InlineData("Content.Summary", "Items", "content_summary")]
    [InlineData("Content-BlogPost", "", "content__blogpost")]
    [InlineData("Content-BlogPost.Summary", "", "content_summary__blogpost")]
    [InlineData("Widget.Wrapper-Zone-HeadMeta", "", "widget_wrapper__zone__headmeta")]
    [InlineData("BlogPost-Tags-TaxonomyField-Tags.Display", "", "blogpost_display__tags__taxonomyfield__tags")]
    [InlineData("MenuItemLink-LinkMenuItem.liquid", "", "menuitemlink__linkmenuitem")]
    [InlineData("Common.Body.Summary", "Parts", "parts_common_body_summary")]
    public void A_template_file_names_a_shape_type(string file, string folder, string type) => Assert.Equal(type, ShapeNames.FromFile(file, folder));

    [Fact]
    public void The_last_alternate_is_tried_first_and_a_type_loses_its_last_segments()
    {
        var metadata = new ShapeMetadata("Term__Cat__Green") { Alternates = { "First", "Second" } };

        Assert.Equal(["second", "first", "term__cat__green", "term__cat", "term"], ShapeNames.Candidates(metadata));
    }

    [Fact]
    public void Children_come_in_the_order_of_their_positions()
    {
        var zone = new Shape("Zone");
        foreach (var position in (string?[])["after", "10", null, "1.5", "before", "2", "1"])
        {
            zone.Add(new Shape(position ?? "none"), position);
        }

        Assert.Equal(["before", "none", "1", "1.5", "2", "10", "after"], zone.Items.Cast<Shape>().Select(s => s.Metadata.Type));
    }

    [Theory]
    [InlineData("{% script name: 'nobody' %}")]
    [InlineData("{% render_section 'Missing', required: true %}")]
    [InlineData("{% shape 'Unheard' %}")]
    public async Task What_the_theme_does_not_have_is_an_error(string source) => await Assert.ThrowsAsync<LiquidRenderException>(() => Render(source));

    [Fact]
    public async Task A_shape_that_renders_itself_without_end_is_stopped()
    {
        var loop = s_engine.Parse("{% assign s = 'Loop' | shape_new %}{{ s | shape_render }}", "Loop.liquid");
        _scene.Templates = _ => loop;

        var fault = await Assert.ThrowsAsync<LiquidLimitException>(() => Render("{% shape 'Loop' %}"));

        Assert.Equal("recursion", fault.Limit);
    }

    [Fact]
    public async Task Text_that_renders_itself_as_Liquid_is_stopped()
    {
        _scope.Set("text", "{{ text | liquid }}{{ text | liquid }}");

        await Assert.ThrowsAsync<LiquidLimitException>(() => Render("{{ text | liquid }}"));
    }
}
