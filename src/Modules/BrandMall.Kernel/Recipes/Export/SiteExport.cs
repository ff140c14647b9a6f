using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Entry;
using BrandMall.Kernel.Recipes.Steps;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Recipes.Export;

/// <summary>
/// Writes the current site, as it is seen with everything it inherits, into one zip: <c>Recipe.json</c> and the files it names.
/// Pages go out as Orchard Core's flows and bags, so that Orchard Core shows and edits them; coming back in they are pages again.
/// Importing that into an empty site and exporting again gives the same recipe.
/// </summary>
public sealed class SiteExport
{
    private readonly ContentStore _store;
    private readonly ContentDefinitions _definitions;
    private readonly CurrentSite _site;
    private readonly KeptSteps _kept;
    private readonly IEnumerable<IExportedPart> _parts;

    internal SiteExport(ContentStore store, ContentDefinitions definitions, CurrentSite site, KeptSteps kept, IEnumerable<IExportedPart> parts) =>
        (_store, _definitions, _site, _kept, _parts) = (store, definitions, site, kept, parts);

    /// <returns>The number of content items written.</returns>
    public async Task<int> WriteAsync(Stream target, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        var package = new ExportPackage(zip);
        var kept = await _kept.AllAsync(ct);

        AddKept(package, kept, name => name is "feature");
        AddThemes(package, kept);
        AddSettings(package);
        package.AddStep("ContentDefinition", new JsonObject
        {
            ["ContentTypes"] = List((await _definitions.TypesAsync(ct)).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => type.WithFlow())),
            ["ContentParts"] = List((await _definitions.PartsAsync(ct)).OrderBy(part => part.Name, StringComparer.Ordinal)),
        });

        // The published version first: its draft then takes over as the latest.
        var items = await _store.CurrentAsync(ct);
        package.AddStep("content", new JsonObject { ["data"] = new JsonArray([.. items.Select(item => FlowPages.WithFlow(item).Write())]) });
        AddKept(package, kept, name => name is not ("feature" or "themes"));
        foreach (var part in _parts)
        {
            await part.AddAsync(package, ct);
        }

        var recipe = new JsonObject
        {
            ["name"] = $"{_site.Value.Name}-export",
            ["displayName"] = _site.Value.DisplayName,
            ["description"] = "",
            ["issetuprecipe"] = false,
            ["categories"] = new JsonArray(),
            ["tags"] = new JsonArray(),
            ["steps"] = new JsonArray([.. package.Steps]),
        };
        await package.AddFileAsync("Recipe.json", new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(recipe, RecipeJson.Options)), ct);
        return items.Count;
    }

    private static void AddKept(ExportPackage package, IReadOnlyDictionary<string, JsonObject> kept, Func<string, bool> which)
    {
        foreach (var (name, body) in kept.Where(step => which(step.Key)).OrderBy(step => step.Key, StringComparer.Ordinal))
        {
            package.AddStep(name, body);
        }
    }

    private void AddThemes(ExportPackage package, IReadOnlyDictionary<string, JsonObject> kept)
    {
        var themes = kept.GetValueOrDefault("themes")?.DeepClone().AsObject() ?? new JsonObject { ["site"] = _site.Value.Theme };
        package.AddStep("themes", themes);
    }

    private void AddSettings(ExportPackage package)
    {
        var settings = new JsonObject();
        foreach (var site in _site.Chain.Reverse())
        {
            // Who may come in is each site's own.
            foreach (var (name, value) in ((JsonObject)JsonReading.Parse(site.SettingsJson)!).Where(member => member.Key != EntryRules.Setting || site == _site.Value))
            {
                settings[name] = value?.DeepClone();
            }
        }

        settings["SiteName"] = _site.Value.DisplayName;
        settings["TimeZoneId"] = _site.Value.TimeZone;
        package.AddStep("settings", new JsonObject(settings.OrderBy(member => member.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone()))));
    }

    private static JsonArray List<T>(IEnumerable<T> definitions) =>
        new([.. definitions.Select(definition => JsonSerializer.SerializeToNode(definition, JsonReading.Compact))]);
}
