using System.Text.Encodings.Web;
using System.Text.Json;

namespace BrandMall.Composer;

/// <summary>How documents and operations are written.</summary>
internal static class ComposerJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
    };
}
