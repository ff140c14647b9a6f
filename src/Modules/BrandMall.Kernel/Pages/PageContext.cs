using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages;

/// <summary>What a page is about.</summary>
public sealed class PageContext
{
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Path of the picture for social cards, in the media library.</summary>
    public string? Image { get; init; }

    /// <summary>Where the page really lives within the site, when this address is only one of several.</summary>
    public string? CanonicalPath { get; init; }

    /// <summary>What templates see under these names (their types registered with <c>module.Model</c>).</summary>
    public IReadOnlyDictionary<string, object?> Models { get; init; } = new Dictionary<string, object?>();

    /// <summary>What data parameters may name as <c>$context.x</c>.</summary>
    public JsonObject Values { get; init; } = [];

    /// <summary>Structured data (schema.org JSON-LD) for the head.</summary>
    public JsonNode? StructuredData { get; init; }

    public IReadOnlyList<Breadcrumb> Breadcrumbs { get; init; } = [];
}
