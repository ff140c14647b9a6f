using System.Text.Json.Nodes;
using BrandMall.Kernel.Pictures;

namespace BrandMall.Kernel.Pages;

/// <summary>What is said of a page in its head and to its templates.</summary>
internal sealed record PageFacts
{
    public required string Title { get; init; }

    public required string FullTitle { get; init; }

    public string? Description { get; init; }

    public required string SiteName { get; init; }

    /// <summary>Absolute.</summary>
    public required string CanonicalUrl { get; init; }

    /// <summary>Absolute, per language of the site.</summary>
    public IReadOnlyList<(string Locale, string Url)> Alternates { get; init; } = [];

    public string? ImageUrl { get; init; }

    public bool NoIndex { get; init; }

    public PagePictures Pictures { get; init; } = PagePictures.None;

    public JsonNode? StructuredData { get; init; }

    /// <summary>Structured data every page of the kind has: where it stands, or on the home page what the site is.</summary>
    public JsonNode? SiteData { get; init; }

    public string Locale { get; init; } = "";

    /// <summary>Absolute; null where nothing is announced.</summary>
    public string? FeedUrl { get; init; }

    public required IReadOnlyDictionary<string, object?> Models { get; init; }
}
