using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;

namespace BrandMall.UnitTests.Content;

public sealed class ContentItemTests
{
    [Fact]
    public void The_head_is_written_in_Orchards_order_before_the_parts()
    {
        var json = Read("""{ "TitlePart": { "Title": "T" }, "ContentType": "Page", "ContentItemId": "id", "Author": "a" }""").Write();

        Assert.Equal(
            ["ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author", "TitlePart"],
            json.Select(member => member.Key));
    }

    [Fact]
    public void Unknown_scalars_go_and_unknown_objects_and_arrays_stay()
    {
        var item = Read("""{ "ContentItemId": "id", "Id": 0, "Note": "x", "Missing": null, "StrangePart": { "a": [1] }, "Terms": [ { "ContentType": "Tag" } ] }""");

        Assert.Equal(["StrangePart", "Terms"], item.Parts.Select(part => part.Key));
        Assert.Equal("""{"a":[1]}""", item.Part("StrangePart")!.ToJsonString());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"true\"", true)]
    [InlineData("\"True\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("1", false)]
    [InlineData("null", false)]
    public void A_flag_may_be_the_string_a_script_left(string json, bool published) =>
        Assert.Equal(published, Read($$"""{ "Published": {{json}} }""").Published);

    [Fact]
    public void Names_of_the_head_are_case_sensitive() => Assert.Equal("", Read("""{ "contentItemId": "id" }""").ContentItemId);

    [Theory]
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")]
    [InlineData("2026-01-01T08:00:00.1234567+08:00", "2026-01-01T00:00:00.1234567Z")]
    public void Instants_keep_their_precision(string read, string written) =>
        Assert.Equal(written, Read($$"""{ "CreatedUtc": "{{read}}" }""").Write()["CreatedUtc"]!.GetValue<string>());

    [Fact]
    public void An_item_without_text_is_called_by_its_type_and_id() =>
        Assert.Equal("Page (id)", Read("""{ "ContentItemId": "id", "ContentType": "Page" }""").ToString());

    [Fact]
    public void A_property_given_twice_counts_once_and_last() =>
        Assert.Equal("b", JsonReading.Parse("""{ "a": "a", "a": "b" }""")!["a"]!.GetValue<string>());

    [Theory]
    [InlineData("Spring  Sale!", "spring-sale")]
    [InlineData("春日 香氛", "春日-香氛")]
    [InlineData("Crème brûlée", "creme-brulee")]
    [InlineData("It's — 50%", "its-50")]
    [InlineData("한국어", "한국어")]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("---", "")]
    public void A_slug_keeps_letters_of_every_script(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    private static ContentItem Read(string json) => ContentItem.Read(JsonNode.Parse(json)!.AsObject());
}
