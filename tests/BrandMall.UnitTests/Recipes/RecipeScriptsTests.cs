using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Recipes.Scripts;

namespace BrandMall.UnitTests.Recipes;

public sealed class RecipeScriptsTests
{
    [Theory]
    [InlineData("[js: 1 + 1]", "2")]
    [InlineData("[js: true]", "true")]
    [InlineData("[js: return 3]", "3")]
    [InlineData("[js: null]", "")]
    [InlineData("[JS: 'x']", "x")]
    [InlineData("[js: '[js: 4]']", "4")]
    [InlineData("[js: base64('6aaZ')]", "香")]
    [InlineData("[js: html('&lt;b&gt;')]", "<b>")]
    [InlineData("[js: getUrlPrefix('/Admin/x')]", "/Admin/x")]
    [InlineData("[js: getUrlPrefix()]", "/")]
    [InlineData("[js: parameters('SiteName')]", "Shop")]
    [InlineData("[js: parameters('Nobody')]", "")]
    [InlineData("[js: configuration('A:B', 'otherwise')]", "otherwise")]
    [InlineData("[js: variables('greeting') + '!']", "hello!")]
    [InlineData("[foo: bar]", "foo: bar")]
    [InlineData("[1js: x]", "[1js: x]")]
    [InlineData("[locale en]x[/locale]", "[locale en]x[/locale]")]
    [InlineData("[sc text='a : b'/]", "[sc text='a : b'/]")]
    [InlineData("[]", "[]")]
    public void An_expression_gives_text(string expression, string text)
    {
        using var scripts = Scripts();

        var result = scripts.Evaluate(new JsonObject { ["[js: 1]"] = new JsonArray(expression) }, ScriptPlace.Step("s"))!;

        Assert.Equal(JsonValueKind.String, result["[js: 1]"]![0]!.GetValueKind());
        Assert.Equal(text, result["[js: 1]"]![0]!.GetValue<string>());
    }

    [Fact]
    public void A_variable_is_evaluated_once()
    {
        using var scripts = Scripts();

        var ids = scripts.Evaluate(new JsonArray("[js: variables('id')]", "[js: variables('id')]"), ScriptPlace.Step("s"))!.AsArray();

        Assert.Equal(26, ids[0]!.GetValue<string>().Length);
        Assert.Equal(ids[0]!.GetValue<string>(), ids[1]!.GetValue<string>());
    }

    [Theory]
    [InlineData("[js: variables('itself')]")]
    [InlineData("[js: variables('nobody')]")]
    [InlineData("[js: process.exit()]")]
    public void What_cannot_be_evaluated_is_said(string expression)
    {
        using var scripts = Scripts();

        Assert.Throws<RecipeScriptException>(() => scripts.Evaluate(JsonValue.Create(expression), ScriptPlace.Step("s")));
    }

    [Fact]
    public void Ids_written_in_line_are_remembered_by_the_item_not_by_its_position()
    {
        var memory = new RecipeMemory();
        static JsonObject Item(string title) => new() { ["ContentItemId"] = "[js: uuid()]", ["ContentType"] = "Page", ["DisplayText"] = title };
        string First(JsonArray items, string title)
        {
            using var scripts = Scripts(memory);
            return scripts.Evaluate(items, ScriptPlace.Step("content"))!.AsArray().First(i => i!["DisplayText"]!.GetValue<string>() == title)!["ContentItemId"]!.GetValue<string>();
        }

        var before = First([Item("a"), Item("b")], "b");
        var after = First([Item("new"), Item("b"), Item("a")], "b");

        Assert.Equal(before, after);
    }

    [Fact]
    public void Two_items_that_look_alike_get_two_ids()
    {
        using var scripts = Scripts();
        static JsonObject Item() => new() { ["ContentItemId"] = "[js: uuid()]", ["ContentType"] = "Page", ["DisplayText"] = "same" };

        var items = scripts.Evaluate(new JsonArray(Item(), Item()), ScriptPlace.Step("content"))!.AsArray();

        Assert.NotEqual(items[0]!["ContentItemId"]!.GetValue<string>(), items[1]!["ContentItemId"]!.GetValue<string>());
    }

    [Fact]
    public void A_recipe_may_have_comments_trailing_commas_and_a_mark_at_its_start()
    {
        var recipe = Recipe("""
            // shop
            { "Name": "n", /* so */ "variables": { "v": "1", }, "steps": [ { "name": "a", }, ], }
            """, mark: true);

        Assert.Equal("n", recipe.Name);
        Assert.Single(recipe.Variables);
        Assert.Single(recipe.Steps);
    }

    [Fact]
    public void Variables_after_the_steps_and_in_other_letters_are_not_seen()
    {
        Assert.True(Recipe("""{ "steps": [], "variables": { "v": "1" } }""") is { IgnoredVariables: true, Variables.Count: 0 });
        Assert.Empty(Recipe("""{ "Variables": { "v": "1" }, "steps": [] }""").Variables);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"steps\": [")]
    [InlineData("{} {}")]
    public void What_is_no_recipe_is_refused(string text) => Assert.ThrowsAny<JsonException>(() => Recipe(text));

    private static RecipeScripts Scripts(RecipeMemory? memory = null) => new(
        Recipe("""{ "variables": { "greeting": "[js: 'hel' + 'lo']", "id": "[js: uuid()]", "itself": "[js: variables('itself')]" }, "steps": [] }"""),
        memory ?? new RecipeMemory(), name => name == "SiteName" ? "Shop" : null, _ => null, _ => { });

    private static RecipeFile Recipe(string json, bool mark = false) =>
        RecipeFile.Read([.. mark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(json)], Path.GetTempPath());
}
