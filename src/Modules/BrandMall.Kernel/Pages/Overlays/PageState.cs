using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages.Overlays;

/// <summary>A page at one moment: what stands on it, and what is said of the page itself.</summary>
/// <param name="Said"><c>title</c>, <c>path</c>, <c>description</c>, <c>image</c>, <c>noIndex</c>.</param>
public sealed record PageState(PageDocument Body, JsonObject Said);
