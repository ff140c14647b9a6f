using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.History;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Ops;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Blocks;

/// <summary>Makes widgets a block of the site, published at once: until somebody puts it on a page, nobody sees it.</summary>
internal static class SaveAsBlock
{
    /// <param name="Root">The widget to be shared; with <paramref name="Widgets"/>, the tree below it. Null: an empty block.</param>
    public sealed record Request(
        [property: Required, StringLength(120, MinimumLength = 1)] string Title, [property: StringLength(26)] string? Root = null, [property: MaxLength(EditedDocument.MaxWidgets)] IReadOnlyDictionary<string, JsonObject>? Widgets = null);

    /// <param name="Widget">What stands for the block on a page.</param>
    internal sealed record Response(string Id, string Title, WidgetInstance Widget);

    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/composer/blocks", HandleAsync).WithName("composer.save-block").Requires(ComposerPermissions.Block);

    private static async Task<JsonHttpResult<Response>> HandleAsync(Request request, ClaimsPrincipal person, MallDb db, ContentStore content, DocumentEvents events, CancellationToken ct)
    {
        var author = Author.Of(person, "", 0);
        var page = PageOf(request.Root, request.Widgets);
        ContentItem item = new() { ContentItemId = OrchardId.New(), ContentType = "Block", DisplayText = request.Title.Trim(), Author = author.Name, Owner = author.Id };
        item.Parts["TitlePart"] = new JsonObject { ["Title"] = item.DisplayText };
        item.Parts["PagePart"] = page.Write();
        await db.InTransactionAsync(async () =>
        {
            await content.PublishAsync(item, ct);
            events.Record(new DocumentKey(item.ContentItemId), Happened.Created, author, new { title = item.DisplayText });
            await db.SaveChangesAsync(ct);
        }, ct);
        return TypedResults.Json(new Response(item.ContentItemId, item.DisplayText, new WidgetInstance { Type = PlacementLaw.BlockType, Ref = item.ContentItemId }), ComposerJson.Options, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>A tree of widgets as a document of its own.</summary>
    /// <exception cref="RuleViolationException"><c>op.invalid</c>: they are no tree.</exception>
    public static PageDocument PageOf(string? root, IReadOnlyDictionary<string, JsonObject>? given)
    {
        if (root is null)
        {
            return new PageDocument { Slots = new() { ["main"] = [] } };
        }

        try
        {
            var widgets = (given ?? new Dictionary<string, JsonObject>()).ToDictionary(one => one.Key, one => one.Value.Deserialize<WidgetInstance>(ComposerJson.Options)!);
            var reached = Tree.Subtree(root, widgets);
            if (reached.Count > 0 && reached.Count == widgets.Count)
            {
                return new PageDocument { Slots = new() { ["main"] = [root] }, Widgets = widgets };
            }
        }
        catch (JsonException)
        {
            // Said below.
        }

        throw new RuleViolationException("op.invalid", "The widgets must be one tree below the root.", "widgets");
    }
}
