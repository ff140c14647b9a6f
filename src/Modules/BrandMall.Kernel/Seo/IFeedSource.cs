namespace BrandMall.Kernel.Seo;

/// <summary>A module tells feed readers what is new on the current site.</summary>
public interface IFeedSource
{
    Task<IReadOnlyList<FeedEntry>> NewestAsync(int count, CancellationToken ct);
}
