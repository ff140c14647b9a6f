using System.Security.Cryptography;
using System.Text.Json;
using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Import;

/// <summary>Equal for drafts that say the same, wherever their rows stand in the file.</summary>
internal static class DraftHash
{
    public static string Of(ProductDraft draft)
    {
        var said = draft with { Row = 0, Variants = [.. draft.Variants.Select(v => v with { Row = 0 })] };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(said)));
    }
}
