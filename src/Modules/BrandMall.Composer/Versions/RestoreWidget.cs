using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Versions;

/// <summary>The operations that make one widget, with what it held, what it was in a version. The editor's window applies them as a gesture of its own.</summary>
internal static class RestoreWidget
{
    internal sealed record Response(long Rev, IReadOnlyList<PageOp> Ops);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/versions/{number:int}/widgets/{widget}/ops", HandleAsync).WithName("composer.restore-widget").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string doc, int number, string widget, DraftDesk desk, DocumentVersions versions, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var then = EditedDocument.Read((await versions.GetAsync(key, number, ct)).Json);
        if (!then.Widgets.ContainsKey(widget))
        {
            throw new RuleViolationException(Refusal.Unknown, "The version has no such widget.", "widget");
        }

        var draft = await desk.OpenAsync(key, ct);
        return TypedResults.Json(new Response(draft.Rev, WidgetRestore.Ops(widget, then, draft.Document)), ComposerJson.Options);
    }
}
