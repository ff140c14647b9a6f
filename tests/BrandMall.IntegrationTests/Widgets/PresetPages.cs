using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Widgets;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Widgets;

/// <summary>Pages that show widgets as a marketing person first meets them: every preset, one below the other. New widgets come in by being there.</summary>
internal sealed class PresetPages(WidgetCatalog widgets)
{
    private static readonly string[] s_pictures = ["pages/still-life-window.webp", "pages/studio-1.webp", "pages/still-life-tea.webp", "pages/studio-3.webp", "pages/campaign-winter.webp"];

    private static readonly string[] s_products = ["under-the-pines-parfum", "after-rain-celadon-gaiwan", "cedar-hearth-clay-candle"];

    private int _count;

    /// <summary>Widgets an editor may put on a page of his own; the others stand on pages about a product, a category or nothing at all.</summary>
    public IEnumerable<WidgetDefinition> Free => widgets.All
        .Where(widget => widget.AllowedIn.Pages is not { Count: > 0 } pages || pages.Contains("page") || pages.Contains("home"))
        .OrderBy(widget => widget.Type, StringComparer.Ordinal);

    public IEnumerable<WidgetDefinition> Bound => widgets.All.Except(Free);

    /// <param name="withData">Empty picture and product settings are filled with what the demo has.</param>
    public JsonObject Of(IEnumerable<WidgetDefinition> types, bool withData)
    {
        JsonObject placed = [];
        JsonArray main = [];
        if (types.All(type => type.Type != "page-heading"))
        {
            main.Add(Place("page-heading", new JsonObject { ["heading"] = "Presets" }, null, placed, withData: false));
        }

        foreach (var type in types)
        {
            foreach (var preset in type.Presets)
            {
                var own = new JsonObject { ["type"] = type.Type, ["settings"] = preset.Settings?.DeepClone(), ["slots"] = preset.Slots?.DeepClone() };
                var parent = type.AllowedIn.Parents is { Count: > 0 } parents ? widgets.Find(parents[0]) : null;
                main.Add(parent is null ? Place(own, placed, withData) : Place(parent.Type, null, new JsonObject { [parent.Slots[0].Id] = new JsonArray(own) }, placed, withData));
            }
        }

        return new JsonObject { ["slots"] = new JsonObject { ["main"] = main }, ["widgets"] = placed };
    }

    public static async Task PublishAsync(Mall mall, string path, JsonObject page, CancellationToken ct)
    {
        await using var scope = mall.Scope();
        var item = new ContentItem { ContentItemId = OrchardId.New(), ContentType = "Page", DisplayText = path };
        item.Parts["TitlePart"] = new JsonObject { ["Title"] = "Presets" };
        item.Parts["AutoroutePart"] = new JsonObject { ["Path"] = path };
        item.Parts["PagePart"] = page;
        await scope.ServiceProvider.GetRequiredService<ContentStore>().PublishAsync(item, ct);
    }

    private string Place(JsonNode widget, JsonObject placed, bool withData) =>
        Place(widget["type"]!.GetValue<string>(), widget["settings"]?.AsObject(), widget["slots"]?.AsObject(), placed, withData);

    private string Place(string type, JsonObject? settings, JsonObject? slots, JsonObject placed, bool withData)
    {
        var definition = widgets.Find(type) ?? throw new InvalidOperationException($"There is no widget {type}.");
        var id = $"p{++_count}-{type}";
        var filled = settings?.DeepClone().AsObject() ?? [];
        if (withData)
        {
            Fill(definition.Settings, filled);
        }

        JsonObject children = [];
        foreach (var (slot, list) in slots ?? [])
        {
            children[slot] = new JsonArray([.. list!.AsArray().Select(child => (JsonNode)Place(child!, placed, withData))]);
        }

        placed[id] = new JsonObject { ["type"] = type, ["v"] = definition.Version, ["settings"] = filled, ["slots"] = children };
        return id;
    }

    private void Fill(IReadOnlyList<SettingDefinition> settings, JsonObject values)
    {
        foreach (var setting in settings)
        {
            _count++;
            if (setting.Type == "list" && values[setting.Id] is JsonArray items)
            {
                foreach (var item in items.OfType<JsonObject>())
                {
                    Fill(setting.Fields ?? [], item);
                }
            }
            else if (values[setting.Id] is null && setting.Type is "image" or "product")
            {
                values[setting.Id] = setting.Type == "image" ? s_pictures[_count % s_pictures.Length] : s_products[_count % s_products.Length];
            }
        }
    }
}
