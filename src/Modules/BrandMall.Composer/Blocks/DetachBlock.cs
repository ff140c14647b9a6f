using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Blocks;

/// <summary>The operations that put a copy of a block's widgets in the place of what stands for it. The block and all other pages stay as they are.</summary>
internal static class DetachBlock
{
    internal sealed record Response(long Rev, IReadOnlyList<PageOp> Ops);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/documents/{doc}/widgets/{widget}/detach", HandleAsync).WithName("composer.detach-block").Requires(ComposerPermissions.View);

    private static async Task<JsonHttpResult<Response>> HandleAsync(string doc, string widget, DraftDesk desk, ContentStore content, CancellationToken ct)
    {
        var draft = await desk.OpenAsync(DocumentKey.Read(doc), ct);
        if (draft.Document.Body.Widgets.GetValueOrDefault(widget) is not { Ref: { } block } standing)
        {
            throw new RuleViolationException("block.none", "This widget stands for no block.", "widget");
        }

        var shared = await content.PublishedAsync(block, ct) is { } item && FlowPages.Of(item) is { } page ? FreshIds.Of(page)
            : throw new RuleViolationException("block.missing", "The block is not published; there is nothing to copy.", "widget");
        return TypedResults.Json(new Response(draft.Rev, Ops(draft.Document, widget, standing, shared)), ComposerJson.Options);
    }

    public static IReadOnlyList<PageOp> Ops(EditedDocument document, string widget, WidgetInstance standing, PageDocument copy)
    {
        Tree tree = new(document);
        var (parent, slot) = tree.PlaceOf(widget) ?? (null, document.Slots.Keys.First());
        List<string> after = [.. tree.Slot(parent, slot).TakeWhile(id => id != widget).Reverse()];
        List<PageOp> ops = [new PageOp.Remove(widget)];
        foreach (var root in copy.Slots.Values.SelectMany(ids => ids))
        {
            var subtree = Tree.Subtree(root, copy.Widgets).ToDictionary(id => id, id => copy.Widgets[id]);
            if (standing.HiddenOn is { Count: > 0 } hidden)
            {
                // Where the block was not shown, its copy is not.
                subtree[root] = WidgetCopies.Of(subtree[root], one => (one.HiddenOn, one.Absent) = ([.. hidden.Union(one.HiddenOn ?? [])], standing.Absent || one.Absent));
            }

            ops.Add(new PageOp.Insert(root, parent, slot, [.. after], subtree));
            after.Insert(0, root);
        }

        return ops;
    }
}
