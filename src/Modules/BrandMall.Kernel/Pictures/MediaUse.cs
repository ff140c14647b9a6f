namespace BrandMall.Kernel.Pictures;

/// <param name="Kind"><c>page</c>, <c>block</c>, <c>content</c>, <c>product</c>, <c>variant</c>, <c>category</c> or <c>theme</c>.</param>
/// <param name="Title">What people call the thing that uses the file.</param>
/// <param name="Site">Name of the site it belongs to; null when it is the brand's.</param>
/// <param name="Href">Where shoppers see it, below the site's prefix; null when nowhere in particular.</param>
/// <param name="Draft">It is not published yet.</param>
public sealed record MediaUse(string Kind, string Title, string? Site, string? Href, bool Draft = false);
