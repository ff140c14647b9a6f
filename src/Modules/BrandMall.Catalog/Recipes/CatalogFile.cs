using System.Text.Json;
using BrandMall.Kernel.Recipes;

namespace BrandMall.Catalog.Recipes;

/// <summary>The body of a step that may stand in a file beside the recipe; several steps may share one file, each reads its own member.</summary>
internal static class CatalogFile
{
    /// <returns>Null: the file is missing or cannot be read, and the report says so.</returns>
    public static async Task<TBody?> ReadAsync<TBody>(string step, string? file, TBody inline, RecipeContext context, CancellationToken ct) where TBody : class
    {
        if (file is null)
        {
            return inline;
        }

        if (context.File(step, file) is not { } path)
        {
            return null;
        }

        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<TBody>(stream, RecipeJson.Options, ct);
        }
        catch (JsonException malformed)
        {
            context.Report.Error(step, $"{file}: {malformed.Message}");
            return null;
        }
    }
}
