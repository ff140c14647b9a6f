using System.Text.Json.Nodes;
using BrandMall.Catalog.Products.EditProduct;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Resources;

/// <summary>Definitions of specifications: what facts about products are called, in which unit, and whether lists filter by them.</summary>
internal sealed class SpecificationsResource(MallDb db, Changes changes, SpecificationBinding binding, SiteRegistry sites) : IAdminForm
{
    private static readonly AdminOption[] s_kinds = [.. Enum.GetNames<SpecificationKind>().Select(name => new AdminOption(name))];

    public AdminResourceDescription Description { get; } = new(
        "specifications", "sliders-horizontal", "catalog", "product.view", PerSite: false, Order: 22,
        [new AdminColumn("title", "title"), new AdminColumn("key"), new AdminColumn("kind", "status", 100), new AdminColumn("unit", Width: 80), new AdminColumn("filterable", "status", 110), new AdminColumn("choices", "number", 90)], [], []);

    public async Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct)
    {
        var after = query.AfterNumber ?? 0;
        var all = await db.Set<SpecificationDefinition>().AsNoTracking().OrderBy(d => d.Position).ThenBy(d => d.Key).ToListAsync(ct);
        var rows = all.Where(d => query.Search is not { } words || d.Name.Contains(words, StringComparison.OrdinalIgnoreCase) || d.Key.Contains(words, StringComparison.OrdinalIgnoreCase)).Index().Where(d => d.Index >= after).Take(query.Limit + 1).ToList();
        return AdminPage.From(rows, query.Limit, d => $"{d.Index + 1}", d => new JsonObject
        {
            ["id"] = d.Item.Key, ["title"] = d.Item.Name, ["key"] = d.Item.Key, ["kind"] = d.Item.Kind.ToString(), ["unit"] = d.Item.Unit, ["filterable"] = d.Item.Filterable ? "filters" : "shown", ["choices"] = d.Item.Choices.Count,
        });
    }

    public Task<AdminForm> FormAsync(CancellationToken ct)
    {
        var foreign = ProductForm.Foreign(sites);
        return Task.FromResult(new AdminForm("product.edit",
        [
            new AdminFormSection("words", [new("title", Required: true, Max: 80), .. foreign.Select(locale => new AdminField($"title:{locale}", Max: 80))]),
            new AdminFormSection("choices", [new("choices", "rows", Max: 300, Fields: [new("value", Required: true, Max: 120), .. foreign.Select(locale => new AdminField($"value:{locale}", Max: 120)), new("colour", "colour", Max: 7)])]),
            new AdminFormSection("facts", [new("key", Required: true, Once: true), new("kind", "select", Required: true, Options: s_kinds), new("unit", Max: 20), new("filterable", "switch"), new("position", "number", Max: 10_000)], Aside: true),
        ]));
    }

    public async Task<JsonObject?> ReadAsync(string? id, CancellationToken ct)
    {
        if (id is null)
        {
            return new JsonObject { ["kind"] = nameof(SpecificationKind.Text), ["position"] = await db.Set<SpecificationDefinition>().CountAsync(ct) };
        }

        if (await db.Set<SpecificationDefinition>().AsNoTracking().SingleOrDefaultAsync(d => d.Key == id, ct) is not { } known)
        {
            return null;
        }

        JsonObject values = new()
        {
            ["title"] = known.Name, ["key"] = known.Key, ["kind"] = known.Kind.ToString(), ["unit"] = known.Unit, ["filterable"] = known.Filterable, ["position"] = known.Position, ["version"] = known.Version,
            ["choices"] = new JsonArray([.. known.Choices.Select(choice => (JsonNode)InLanguages(new() { ["value"] = choice.Value, ["colour"] = choice.Colour }, "value", choice.Names))]),
        };
        return InLanguages(values, "title", known.Names);
    }

    public async Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct)
    {
        var (definition, binds) = await db.InTransactionAsync(async () =>
        {
            var definition = id is null ? new SpecificationDefinition(values.Text("key"), values.Text("title"))
                : await db.Set<SpecificationDefinition>().SingleOrDefaultAsync(d => d.Key == id, ct) ?? throw FormReading.Unknown("specification", id, "key");
            var name = values.Text("title");
            if (await db.Set<SpecificationDefinition>().AnyAsync(d => d.Id != definition.Id && (d.Name == name || d.Key == definition.Key), ct))
            {
                throw new RuleViolationException("specification.taken", $"There is a specification '{name}' or with the key '{definition.Key}' already.", await db.Set<SpecificationDefinition>().AnyAsync(d => d.Id != definition.Id && d.Name == name, ct) ? "title" : "key");
            }

            values.SameVersion(id is null ? 0 : definition.Version);
            var before = (definition.Id, definition.Name, definition.Kind);
            definition.Revise(name, Enum.Parse<SpecificationKind>(values.Text("kind")), values.Text("unit"), values.Flag("filterable"), (int?)values.Number("position") ?? 0, Choices(definition, values), Spoken(values, "title", definition.Names));
            if (id is null)
            {
                db.Add(definition);
            }

            changes.Record("specification", [definition.Key, CatalogChanges.Everything]);
            await db.SaveChangesAsync(ct);
            return (definition, before != (definition.Id, definition.Name, definition.Kind));
        }, ct);
        if (binds)
        {
            await binding.RebindAsync(ct);
        }

        return definition.Key;
    }

    private List<SpecificationChoice> Choices(SpecificationDefinition definition, JsonObject values) => [.. (values["choices"] as JsonArray ?? []).OfType<JsonObject>().Select(row =>
        new SpecificationChoice(row.Text("value"), Spoken(row, "value", definition.Choices.FirstOrDefault(c => c.Value == row.Text("value"))?.Names), FormReading.Filled(row.Text("colour"))))];

    private JsonObject InLanguages(JsonObject row, string name, IReadOnlyDictionary<string, string>? words)
    {
        foreach (var locale in ProductForm.Foreign(sites))
        {
            row[$"{name}:{locale}"] = words?.GetValueOrDefault(locale);
        }

        return row;
    }

    /// <summary>Languages the form does not show keep what they have.</summary>
    private SortedDictionary<string, string> Spoken(JsonObject row, string name, IReadOnlyDictionary<string, string>? before)
    {
        SortedDictionary<string, string> words = new(before?.ToDictionary() ?? [], StringComparer.Ordinal);
        foreach (var locale in ProductForm.Foreign(sites))
        {
            words.Remove(locale);
            if (FormReading.Filled(row.Text($"{name}:{locale}")) is { } said)
            {
                words[locale] = said;
            }
        }

        return words;
    }
}
