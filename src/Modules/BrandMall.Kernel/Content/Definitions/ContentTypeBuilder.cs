using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>Goes on describing one type.</summary>
public sealed class ContentTypeBuilder(ContentTypeDefinition type)
{
    public ContentTypeBuilder Stereotype(string stereotype) => Setting("Stereotype", stereotype);

    /// <summary>People make items of it in the list of content, keep drafts and versions of them.</summary>
    public ContentTypeBuilder Listed() => Setting("Creatable", true).Setting("Listable", true).Setting("Draftable", true).Setting("Versionable", true);

    public ContentTypeBuilder PartSetting(string part, string settings, string name, JsonNode value)
    {
        var bag = type.Part(part)!.Settings;
        (bag[settings] as JsonObject ?? Added(bag, settings))[name] = value;
        return this;
    }

    private ContentTypeBuilder Setting(string name, JsonNode value)
    {
        type.Settings["ContentTypeSettings"]![name] = value;
        return this;
    }

    private static JsonObject Added(JsonObject bag, string name)
    {
        var added = new JsonObject();
        bag[name] = added;
        return added;
    }
}
