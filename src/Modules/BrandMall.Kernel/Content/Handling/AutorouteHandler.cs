using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Kernel.Content.Handling;

/// <summary>A routed item has a path of its own on the site. A missing one comes from the type's pattern.</summary>
internal sealed class AutorouteHandler(IContentPatterns patterns, FreeHandles free) : IContentHandler
{
    private const string DefaultPattern = "{{ ContentItem.DisplayText | slugify }}";

    public async Task PrepareAsync(ContentItem item, ContentTypeDefinition? type, CancellationToken ct)
    {
        var settings = type?.Part("AutoroutePart");
        var route = item.Part("AutoroutePart");
        if ((settings is null && route is null) || (route?["Disabled"].Flag() ?? false))
        {
            return;
        }

        var path = route?["Path"].Text()?.Trim().Trim('/');
        if (!string.IsNullOrEmpty(path))
        {
            if (path.IndexOfAny(['?', '#', '\\', '<', '>', '"', '\n', '\r']) >= 0 || path.Split('/').Any(segment => segment is "" or "." or ".."))
            {
                throw new RuleViolationException("content.path", $"'{path}' is not a path.", "AutoroutePart.Path");
            }

            if (!await free.IsFreeAsync(ContentHandle.PathKind, path, item.ContentItemId, ct))
            {
                throw new RuleViolationException("content.path-taken", $"The path '{path}' belongs to another page of this site.", "AutoroutePart.Path");
            }

            route!["Path"] = path;
            return;
        }

        var pattern = settings?.Setting("AutoroutePartSettings", "Pattern").Text() is { Length: > 0 } own ? own : DefaultPattern;
        var generated = (await patterns.FillAsync(pattern, item, ct)).Trim().Trim('/');
        if (generated.Length > 0)
        {
            item.PartOrNew("AutoroutePart")["Path"] = await free.NearAsync(ContentHandle.PathKind, generated, item.ContentItemId, ct);
        }
    }
}
