namespace BrandMall.Kernel.Seo;

/// <summary>A module tells search engines which of its pages the current site has.</summary>
public interface ISitemapSource
{
    /// <summary>In the address of the file: <c>/sitemap/{Name}-1.xml</c>. Lower-case letters.</summary>
    string Name { get; }

    Task<int> CountAsync(CancellationToken ct);

    /// <summary>Some of them, always in the same order.</summary>
    Task<IReadOnlyList<SitemapEntry>> ReadAsync(int skip, int take, CancellationToken ct);
}
