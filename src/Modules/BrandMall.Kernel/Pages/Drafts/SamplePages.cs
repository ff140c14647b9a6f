using BrandMall.Kernel.Seo;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>Finds an object to show a template page with, where nobody said which: the first address of the site that the template serves.</summary>
public sealed class SamplePages(IEnumerable<PageRoute> routes, IEnumerable<ISitemapSource> sources, CurrentSite site, DraftMemory memory)
{
    private const int Looked = 200;

    /// <summary>An address within the site; null when the site has no such object.</summary>
    public Task<string?> PathAsync(string template, CancellationToken ct) => memory.GetAsync(("sample", site.Value.Id, template), () => FindAsync(template, ct));

    private async Task<string?> FindAsync(string template, CancellationToken ct)
    {
        var own = routes.Where(route => route.Template == template).ToList();
        if (own.FirstOrDefault(route => !route.Pattern.Contains('{')) is { } plain)
        {
            return plain.Pattern;
        }

        PageRouter router = new(routes);
        foreach (var source in own.Count == 0 ? [] : sources)
        {
            if ((await source.ReadAsync(0, Looked, ct)).FirstOrDefault(entry => router.Match(entry.Path)?.Route.Template == template) is { } entry)
            {
                return entry.Path;
            }
        }

        return null;
    }
}
