using BrandMall.Catalog.Products;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Recipes;

/// <summary>Definitions of specifications, and what products say in other languages. Products that already hold free text of a definition's name are bound to it.</summary>
internal sealed class SpecificationsStep(MallDb db, Changes changes, SpecificationBook book, SpecificationBinding binding) : RecipeStep<SpecificationsStep.Body>("specifications")
{
    /// <param name="Values">By product handle and language: the values in the order of the product's specifications.</param>
    internal sealed record Body(string? File, IReadOnlyList<Line>? Specifications, IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>? Values);

    internal sealed record Line(
        string Key, string? Name, SpecificationKind? Kind, string? Unit, bool? Filterable, IReadOnlyDictionary<string, string>? Names, IReadOnlyList<SpecificationChoice>? Choices);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        if (await CatalogFile.ReadAsync(Name, step.File, step, context, ct) is not { } said)
        {
            return;
        }

        await db.InTransactionAsync(() => DefineAsync(said.Specifications ?? [], context.Report, ct), ct);
        await binding.RebindAsync(ct, product =>
        {
            if (said.Values?.GetValueOrDefault(product.Handle) is { } byLocale)
            {
                product.Translate(Spoken(product, byLocale));
            }
        });
        context.Report.Done(Name, said.Specifications?.Count ?? 0, 0);
    }

    private async Task DefineAsync(IReadOnlyList<Line> lines, RecipeReport report, CancellationToken ct)
    {
        var known = await db.Set<SpecificationDefinition>().ToDictionaryAsync(d => d.Key, ct);
        foreach (var (position, line) in lines.Index())
        {
            try
            {
                if (!known.TryGetValue(line.Key, out var definition))
                {
                    known[line.Key] = definition = db.Add(new SpecificationDefinition(line.Key, line.Name ?? line.Key)).Entity;
                }

                definition.Revise(line.Name, line.Kind, line.Unit, line.Filterable, position, line.Choices, line.Names);
                changes.Record("specification", [definition.Key, CatalogChanges.Everything]);
            }
            catch (RuleViolationException refusal)
            {
                report.Warning(Name, refusal.Message);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private SortedDictionary<string, ProductText> Spoken(Product product, IReadOnlyDictionary<string, IReadOnlyList<string>> byLocale)
    {
        SortedDictionary<string, ProductText> translations = new(product.Translations.ToDictionary(), StringComparer.Ordinal);
        foreach (var (locale, words) in byLocale)
        {
            translations[locale] = translations.GetValueOrDefault(locale, new ProductText()) with
            {
                Specifications = [.. product.Specifications.Zip(words, (said, word) => new Specification(book.Of(said)?.NameIn(locale) ?? said.Name, word))],
            };
        }

        return translations;
    }
}
