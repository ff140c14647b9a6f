using System.Text.Json;
using System.Text.Json.Serialization;

namespace BrandMall.Kernel.Widgets;

/// <summary>A text in several languages: <c>{ "zh-CN": "横幅", "en": "Banner" }</c>, or one string for all.</summary>
[JsonConverter(typeof(Converter))]
public sealed class LocalText(IReadOnlyDictionary<string, string> texts)
{
    private const string Any = "";

    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The text in the first language of <paramref name="locales"/> that has one, else in any.</summary>
    public string In(params IReadOnlyList<string> locales)
    {
        foreach (var locale in locales)
        {
            if (texts.TryGetValue(locale, out var text))
            {
                return text;
            }
        }

        return texts.Values.FirstOrDefault() ?? "";
    }

    private sealed class Converter : JsonConverter<LocalText>
    {
        public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String
                ? new LocalText(new Dictionary<string, string> { [Any] = reader.GetString()! })
                : new LocalText(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Texts, options);
    }
}
