using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.UnitTests.Widgets;

public sealed class ResolvedSettingsTests
{
    private static readonly WidgetDefinition s_widget = new()
    {
        Type = "banner",
        Version = 1,
        Name = new LocalText(new Dictionary<string, string> { ["zh-CN"] = "横幅" }),
        Category = "media",
        Settings =
        [
            new SettingDefinition("title", "text", Localizable: true, Default: "山隐"),
            new SettingDefinition("height", "range", Min: 100, Max: 900, Unit: "px", Responsive: true, Default: JsonNode.Parse("""{"base":620,"mobile":520}""")),
            new SettingDefinition("cta", "checkbox"),
            new SettingDefinition("cta_label", "text", VisibleIf: JsonNode.Parse("""{"==":["cta",true]}""")),
            new SettingDefinition("ink", "color", Css: true),
            new SettingDefinition("slides", "list", Fields: [new SettingDefinition("text", "text", Localizable: true), new SettingDefinition("tone", "text", Default: "light"), new SettingDefinition("x_at", "range", Min: 0, Max: 100, Unit: "%", Css: true)]),
        ],
    };

    [Fact]
    public void A_default_is_used_until_something_is_stored()
    {
        Assert.Equal("山隐", Resolve("{}").Values["title"]!.GetValue<string>());
        Assert.Equal("雾", Resolve("""{"title":"雾"}""").Values["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("en", "Mist")]
    [InlineData("zh-CN", "雾")]
    [InlineData("fr", "雾")]
    public void The_pages_language_is_picked_with_its_fallback(string locale, string expected) =>
        Assert.Equal(expected, ResolvedSettings.Of(s_widget, Json("""{"title":{"zh-CN":"雾","en":"Mist"}}"""), [locale, "zh-CN"]).Values["title"]!.GetValue<string>());

    [Fact]
    public void A_responsive_value_goes_to_CSS_per_device_and_to_templates_as_the_desktops()
    {
        var resolved = Resolve("""{"height":{"base":700,"mobile":480}}""");

        Assert.Equal(700, resolved.Values["height"]!.GetValue<int>());
        Assert.Equal(new CssVariable("--height", "700px"), Assert.Single(resolved.Variables["base"]));
        Assert.Equal(new CssVariable("--height", "480px"), Assert.Single(resolved.Variables["mobile"]));
    }

    [Fact]
    public void A_hidden_setting_is_kept_but_not_rendered()
    {
        Assert.Null(Resolve("""{"cta":false,"cta_label":"去"}""").Values["cta_label"]);
        Assert.Equal("去", Resolve("""{"cta":true,"cta_label":"去"}""").Values["cta_label"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("#fff; background: url(https://evil.example)")]
    [InlineData("#fff}</style><script>")]
    [InlineData("expression(alert(1));")]
    public void Nothing_typed_into_a_setting_leaves_its_CSS_declaration(string value) =>
        Assert.False(Resolve(new JsonObject { ["ink"] = value }.ToJsonString()).Variables.ContainsKey("base") &&
            Resolve(new JsonObject { ["ink"] = value }.ToJsonString()).Variables["base"].Any(v => v.Name == "--ink"));

    [Fact]
    public void List_items_are_localised_and_given_their_defaults()
    {
        var item = Resolve("""{"slides":[{"text":{"zh-CN":"雨","en":"Rain"}}]}""").Values["slides"]![0]!;

        Assert.Equal("雨", item["text"]!.GetValue<string>());
        Assert.Equal("light", item["tone"]!.GetValue<string>());
    }

    [Fact]
    public void A_lists_items_give_their_variables_to_CSS_by_their_place()
    {
        var variables = Resolve("""{"slides":[{"x_at":30},{"text":"no place"},{"x_at":"1;}"},{"x_at":75.5}]}""").Variables["base"];

        Assert.Equal([new CssVariable("--slides-1-x-at", "30%"), new CssVariable("--slides-4-x-at", "75.5%")], variables.Where(v => v.Name.StartsWith("--slides", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"title":5}""", "must be text")]
    [InlineData("""{"height":{"base":2000}}""", "at most 900")]
    [InlineData("""{"height":{"base":200,"watch":100}}""", "no device 'watch'")]
    [InlineData("""{"titel":"x"}""", "no such setting")]
    [InlineData("""{"cta":"yes"}""", "true or false")]
    [InlineData("""{"slides":[{"text":7}]}""", "item 1, text: must be text")]
    public void A_stored_value_that_does_not_fit_is_told(string settings, string expected) =>
        Assert.Contains(expected, Assert.Single(SettingValues.Problems(s_widget, Json(settings))).Message, StringComparison.Ordinal);

    private static ResolvedSettings Resolve(string json) => ResolvedSettings.Of(s_widget, Json(json), ["zh-CN"]);

    [Fact]
    public void A_value_for_one_device_alone_stands_beside_the_default_for_the_others()
    {
        var settings = ResolvedSettings.Of(s_widget, Json("""{"height":{"mobile":300}}"""), ["en"]);

        Assert.Equal("620", settings.Values["height"]!.ToJsonString());
        Assert.Equal("620px", settings.Variables["base"].Single(variable => variable.Name == "--height").Value);
        Assert.Equal("300px", settings.Variables["mobile"].Single(variable => variable.Name == "--height").Value);
    }

    private static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}
