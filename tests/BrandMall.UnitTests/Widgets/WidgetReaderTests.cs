using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Widgets;

namespace BrandMall.UnitTests.Widgets;

public sealed class WidgetReaderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("widgets-").FullName;

    [Fact]
    public void A_sound_folder_becomes_a_widget_type()
    {
        var catalog = Read("banner", """
            // comments and trailing commas are welcome
            { "type": "banner", "version": 2, "name": { "zh-CN": "横幅", "en": "Banner" }, "category": "media",
              "settings": [ { "id": "title", "type": "text", "max": 40, "localizable": true }, ] }
            """);

        Assert.Empty(catalog.Problems);
        Assert.Equal("横幅", catalog.Find("banner")!.Name.In("zh-CN"));
        Assert.Equal("Banner", catalog.Find("banner")!.Name.In("fr", "en"));
    }

    [Fact]
    public void A_misspelt_member_is_told_with_the_nearest_name()
    {
        var problem = Assert.Single(Read("banner", """{ "type": "banner", "version": 1, "name": "横幅", "category": "media", "setings": [] }""").Problems);

        Assert.Equal("banner/widget.json $.setings: there is no member 'setings' here; did you mean 'settings'?", problem.ToString());
    }

    [Fact]
    public void A_misspelt_member_inside_a_setting_is_told_with_its_place()
    {
        var problem = Assert.Single(Read("banner", """{ "type": "banner", "version": 1, "name": "横幅", "category": "media", "settings": [ { "id": "a", "type": "text", "defualt": "x" } ] }""").Problems);

        Assert.Equal("$.settings[0].defualt", problem.Where);
        Assert.Contains("'default'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "id": "a", "type": "txt" }""", "did you mean 'text'")]
    [InlineData("""{ "id": "a", "type": "select" }""", "needs options")]
    [InlineData("""{ "id": "a", "type": "range", "min": 5, "max": 2 }""", "min below its max")]
    [InlineData("""{ "id": "A b", "type": "text" }""", "lower-case letters")]
    [InlineData("""{ "id": "a", "type": "list" }""", "needs the fields")]
    [InlineData("""{ "id": "a", "type": "range", "min": 1, "max": 6, "default": 9 }""", "at most 6")]
    [InlineData("""{ "id": "a", "type": "color", "default": "red" }""", "must be a colour")]
    [InlineData("""{ "id": "a", "type": "link", "default": "javascript:alert(1)" }""", "must be a path")]
    [InlineData("""{ "id": "a", "type": "text", "visible_if": { "==": ["b", true] } }""", "speaks of 'b'")]
    public void A_setting_that_cannot_be_is_told(string setting, string expected)
    {
        var problem = Assert.Single(Read("banner", $$"""{ "type": "banner", "version": 1, "name": "横幅", "category": "media", "settings": [ {{setting}} ] }""").Problems);

        Assert.Contains(expected, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_names_an_unknown_setting_is_told()
    {
        var problem = Assert.Single(Read("grid", """{ "type": "grid", "version": 1, "name": "网格", "category": "product", "data": [ { "as": "products", "provider": "catalog.products", "params": { "list": "$products" } } ] }""").Problems);

        Assert.Contains("'$products'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_template_is_told()
    {
        var catalog = Read("banner", """{ "type": "banner", "version": 1, "name": "横幅", "category": "media" }""", template: false);

        Assert.Contains("banner.liquid is missing", Assert.Single(catalog.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_broken_folder_does_not_hide_the_others()
    {
        Write("good", """{ "type": "good", "version": 1, "name": "好", "category": "media" }""", true);
        var catalog = Read("bad", "{ this is not JSON");

        Assert.NotNull(catalog.Find("good"));
        Assert.Null(catalog.Find("bad"));
        Assert.Single(catalog.Problems);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private WidgetCatalog Read(string type, string json, bool template = true)
    {
        Write(type, json, template);
        return WidgetCatalog.Read([new WidgetFolder("test", _root)]);
    }

    private void Write(string type, string json, bool template)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, type)).FullName;
        File.WriteAllText(Path.Combine(folder, "widget.json"), json);
        if (template)
        {
            File.WriteAllText(Path.Combine(folder, $"{type}.liquid"), "<p>{{ settings.title }}</p>");
        }
    }
}
