using System.Text.Encodings.Web;
using System.Text.Json;

namespace BrandMall.Kernel.Pages;

internal static class PageJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
