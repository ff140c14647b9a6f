using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>What both the parent and this site changed since they last agreed. The site's stands until somebody decides.</summary>
/// <param name="Kind"><c>value</c>, <c>moved</c> (both moved it), <c>removed</c> (the parent removed what this site changed).</param>
/// <param name="Widget">Null: the page itself.</param>
public sealed record OverlayDifference(string Kind, string? Widget, IReadOnlyList<string> Path, JsonNode? Base, JsonNode? Theirs, JsonNode? Ours)
{
    public const string Value = "value";
    public const string Moved = "moved";
    public const string Removed = "removed";
}
