namespace BrandMall.Kernel.Content.Handling;

/// <summary>Fills patterns of content types, such as <c>{{ ContentItem.DisplayText | slugify }}</c>.</summary>
public interface IContentPatterns
{
    Task<string> FillAsync(string pattern, ContentItem item, CancellationToken ct);
}
