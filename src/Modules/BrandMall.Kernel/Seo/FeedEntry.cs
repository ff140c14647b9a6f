namespace BrandMall.Kernel.Seo;

/// <param name="Path">Within the site and language.</param>
/// <param name="Summary">Plain text.</param>
/// <param name="Image">Path in the media library.</param>
public sealed record FeedEntry(string Title, string Path, DateTimeOffset At, string? Summary = null, string? Image = null);
