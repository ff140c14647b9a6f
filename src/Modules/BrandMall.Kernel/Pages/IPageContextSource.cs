namespace BrandMall.Kernel.Pages;

/// <summary>Loads the object a template page is bound to, from the values of its route.</summary>
public interface IPageContextSource
{
    /// <summary>Null: there is no such object here, the answer is 404.</summary>
    Task<PageContext?> LoadAsync(PageAddress address, PageTags tags, CancellationToken ct);
}
