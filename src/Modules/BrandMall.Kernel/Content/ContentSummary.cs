namespace BrandMall.Kernel.Content;

/// <summary>An item as lists need it, without what it holds.</summary>
/// <param name="SiteId">The nearest site that stores it.</param>
/// <param name="Published">Visitors see a version of that site.</param>
/// <param name="Waiting">Its newest version is a draft.</param>
/// <param name="ModifiedAt">Of its newest version.</param>
/// <param name="Path">Without slashes at its ends; null where it has none.</param>
/// <param name="Alias">In lower case.</param>
public sealed record ContentSummary(
    string ContentItemId, string ContentType, string DisplayText, int SiteId, bool Published, bool Waiting, DateTimeOffset ModifiedAt, string? Path, string? Alias);
