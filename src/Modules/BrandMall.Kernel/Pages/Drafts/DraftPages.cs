using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>Shows drafts on the road published pages take, only that nothing is kept. Each look has a scope of its own.</summary>
public sealed class DraftPages(IServiceScopeFactory scopes)
{
    /// <summary>Where previews of drafts are below a site's prefix. The site's entry rule is not asked there: the token in the address is the right to see one.</summary>
    public const string Address = "/~preview";

    public static bool IsPreview(HttpRequest request) => request.Path.StartsWithSegments(Address);

    /// <summary>Writes the whole page as the answer to a request.</summary>
    public async Task WriteAsync(HttpContext http, DraftView view)
    {
        TravelClock.Go(view.At);
        await using var scope = Open(view);
        var answer = await scope.ServiceProvider.GetRequiredService<MakePage>().MakeAsync(RequestOf(view), http.RequestAborted);
        foreach (var (name, value) in answer.Headers)
        {
            http.Response.Headers[name] = value;
        }

        http.Response.StatusCode = answer.Status;
        http.Response.ContentLength = answer.Identity.Bytes.Length;
        await http.Response.Body.WriteAsync(answer.Identity.Bytes, http.RequestAborted);
    }

    /// <summary>Renders widgets alone; data is loaded for them only.</summary>
    /// <param name="widgets">Ids of widgets of the draft; null for the root widgets of all its slots.</param>
    public async Task<DraftPiece> RenderAsync(DraftView view, IReadOnlyCollection<string>? widgets, CancellationToken ct)
    {
        TravelClock.Go(view.At);
        await using var scope = Open(view);
        return await scope.ServiceProvider.GetRequiredService<MakePiece>().MakeAsync(RequestOf(view), widgets, ct);
    }

    private AsyncServiceScope Open(DraftView view)
    {
        var scope = scopes.CreateAsyncScope();
        var (map, site, locale, pathBase) = view.Visit;
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Choose(map, site, locale, pathBase);
        scope.ServiceProvider.GetRequiredService<CurrentDraft>().Show(view);
        return scope;
    }

    private static PageRequest RequestOf(DraftView view) =>
        new(view.Visit, view.Scheme, view.Host, view.Path, new QueryCollection()) { Draft = view, Device = view.Device };
}
