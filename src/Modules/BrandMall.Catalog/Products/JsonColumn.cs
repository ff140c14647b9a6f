using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Products;

/// <summary>Stores a value as JSON text; it has changed when its text has.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) where T : class
    {
        property.HasConversion(
            value => JsonSerializer.Serialize(value, s_options),
            text => JsonSerializer.Deserialize<T>(text, s_options)!,
            new ValueComparer<T>(
                (left, right) => JsonSerializer.Serialize(left, s_options) == JsonSerializer.Serialize(right, s_options),
                value => JsonSerializer.Serialize(value, s_options).GetHashCode(StringComparison.Ordinal),
                value => value));
        return property;
    }

    public static PropertyBuilder<T?> AsOptionalJson<T>(this PropertyBuilder<T?> property) where T : class
    {
        property.HasConversion(
            value => value == null ? null : JsonSerializer.Serialize(value, s_options),
            text => text == null ? null : JsonSerializer.Deserialize<T>(text, s_options),
            new ValueComparer<T?>(
                (left, right) => JsonSerializer.Serialize(left, s_options) == JsonSerializer.Serialize(right, s_options),
                value => JsonSerializer.Serialize(value, s_options).GetHashCode(StringComparison.Ordinal),
                value => value));
        return property;
    }
}
