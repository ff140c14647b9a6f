using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Menus;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>Menus of a site, written short; stored as Orchard Core's <c>Menu</c> items. A menu the parent has keeps its id here.</summary>
internal sealed class NavigationStep(ContentStore store, CurrentSite site) : RecipeStep<NavigationStep.Body>("navigation")
{
    internal sealed record Body(IReadOnlyList<Menu>? Menus);

    internal sealed record Menu(string? Alias, JsonNode? Title, IReadOnlyList<Entry>? Items);

    internal sealed record Entry(JsonNode? Text, string? Url, string? Target, IReadOnlyList<Entry>? Items);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        var (made, skipped) = (0, 0);
        foreach (var menu in step.Menus ?? [])
        {
            if (menu.Alias is not { Length: > 0 } alias)
            {
                context.Report.Error(Name, "A menu has no alias.");
                continue;
            }

            var known = await store.PublishedByAliasAsync(alias, ct);
            var items = List(menu.Items);
            if (known is not null && known.SiteId == site.Value.Id && known.DisplayText == Text(menu.Title, alias) && Same(known.Part("MenuItemsListPart"), items))
            {
                skipped++;
                continue;
            }

            var item = known ?? new ContentItem { ContentType = "Menu" };
            item.Parts["TitlePart"] = new JsonObject { ["Title"] = Text(menu.Title, alias) };
            item.Parts["AliasPart"] = new JsonObject { ["Alias"] = alias };
            item.Parts["MenuPart"] = new JsonObject();
            item.Parts["MenuItemsListPart"] = items;
            await store.PublishAsync(item, ct);
            made++;
        }

        context.Report.Done(Name, made, skipped);
    }

    private JsonObject List(IReadOnlyList<Entry>? entries) => new() { ["MenuItems"] = new JsonArray([.. (entries ?? []).Select(Item)]) };

    private JsonObject Item(Entry entry)
    {
        var item = new JsonObject
        {
            [nameof(ContentItem.ContentItemId)] = OrchardId.New(),
            [nameof(ContentItem.ContentType)] = "LinkMenuItem",
            [nameof(ContentItem.DisplayText)] = Text(entry.Text, entry.Url ?? ""),
            ["LinkMenuItemPart"] = new JsonObject { ["Url"] = entry.Url ?? "", ["Target"] = entry.Target ?? "" },
        };
        if (entry.Text is JsonObject texts)
        {
            item[MenuLinks.TextPart] = new JsonObject { ["Text"] = texts.DeepClone() };
        }

        if (entry.Items is { Count: > 0 } children)
        {
            item["MenuItemsListPart"] = List(children);
        }

        return item;
    }

    /// <summary>The text in the site's own language, or the first there is.</summary>
    private string Text(JsonNode? text, string otherwise) =>
        (text is JsonObject texts ? texts[site.Value.Locale].Text() ?? texts.FirstOrDefault().Value.Text() : text.Text()) ?? otherwise;

    private static bool Same(JsonObject? stored, JsonObject wanted) => stored is not null && JsonNode.DeepEquals(WithoutIds(stored), WithoutIds(wanted));

    private static JsonNode? WithoutIds(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(m => m.Key != nameof(ContentItem.ContentItemId)).Select(m => KeyValuePair.Create(m.Key, WithoutIds(m.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithoutIds)]),
        _ => node?.DeepClone(),
    };
}
