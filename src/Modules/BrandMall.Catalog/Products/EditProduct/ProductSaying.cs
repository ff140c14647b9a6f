using System.Text.Json.Nodes;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Resources;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Products.EditProduct;

/// <summary>A product's form as a draft. Gathers every fault with the field it stands at; the definitions of specifications are loaded by now.</summary>
internal sealed class ProductSaying(JsonObject values, string currency, IReadOnlyList<string> foreign, SpecificationBook specifications)
{
    private readonly List<RuleViolationException> _refused = [];

    /// <param name="entries">Standing prices by code: what did not change is not written anew, an approved price would lose its approval.</param>
    public ProductDraft Draft(string handle, Product? known, IReadOnlyDictionary<string, PriceEntry> entries)
    {
        List<ProductOption> options = [.. Rows("options").Select(row => new ProductOption(row.Text("name"), [.. row.Words("values").Distinct()]))];
        foreach (var (index, option) in options.Index())
        {
            Check(options.FindIndex(o => o.Name == option.Name) == index, "product.options", $"There are two options '{option.Name}'.", $"options[{index}].name");
        }

        List<ProductImage> images = [.. Rows("images").Select(row => new ProductImage(row.Text("path"), FormReading.Filled(row.Text("alt"))))];
        List<Specification> facts = [.. Rows("specifications").Select(row => specifications.Bind(new Specification(row.Text("name"), row.Text("value"))))];
        var variants = Variants(options, entries);
        var translations = Translations(known, images, options, facts);
        RuleViolationException.ThrowIfAny(_refused);
        return new ProductDraft
        {
            Handle = handle, Title = values.Text("title"), Subtitle = values.Text("subtitle"), Vendor = values.Text("vendor"), Type = values.Text("type"), Body = values.Text("body"), Tags = values.Words("tags"),
            Status = Enum.Parse<ProductStatus>(values.Text("status"), ignoreCase: true), Options = options, Variants = variants, Images = images, Specifications = facts, Brand = values.Text("brand"),
            Related = values.Words("related"), Seo = new SeoText(FormReading.Filled(values.Text("seoTitle")), FormReading.Filled(values.Text("seoDescription"))), Translations = translations, Categories = values.Words("categories"),
        };
    }

    private List<VariantDraft> Variants(List<ProductOption> options, IReadOnlyDictionary<string, PriceEntry> entries)
    {
        HashSet<string> combinations = [], skus = [];
        List<VariantDraft> drafts = [];
        foreach (var (index, row) in Rows("variants").Index())
        {
            var (said, sku, at) = (row.Words("values"), row.Text("sku"), $"variants[{index}]");
            Check(said.Count == options.Count && said.Zip(options).All(pair => pair.Second.Values.Contains(pair.First)), "variant.options", "Choose one value of every option.", $"{at}.values");
            Check(combinations.Add(Variant.CombinationOf(said)), "variant.combination", $"Two variants have the option values {string.Join(" / ", said)}.", $"{at}.values");
            Check(sku.Length == 0 || skus.Add(sku), "variant.sku", $"The code '{sku}' stands twice.", $"{at}.sku");
            var (price, compareAt) = (Amount(row, "price", at), Amount(row, "compareAt", at));
            Check(compareAt is null || price is not null, "price.alone", "A struck-out price stands beside a price.", $"{at}.compareAt");
            var same = entries.GetValueOrDefault(sku) is { } entry && entry.AmountMinor == price && entry.CompareAtMinor == compareAt;
            drafts.Add(new VariantDraft
            {
                Sku = sku, Options = said, Price = same ? null : price, CompareAtPrice = same ? null : compareAt, Barcode = row.Text("barcode"), Grams = row.Number("grams") ?? 0, Image = row.Text("image"), Row = index,
            });
        }

        return drafts;
    }

    private long? Amount(JsonObject row, string name, string at)
    {
        if (row[name] is not JsonObject money)
        {
            return null;
        }

        Check(money["currency"]!.GetValue<string>() == currency, "price.currency", $"Prices are in {currency} here.", $"{at}.{name}");
        return money["minor"]!.GetValue<long>();
    }

    /// <summary>Languages the form does not show keep what they have; words of pictures follow their picture.</summary>
    private SortedDictionary<string, ProductText> Translations(Product? known, List<ProductImage> images, List<ProductOption> options, List<Specification> facts)
    {
        SortedDictionary<string, ProductText> translations = new(StringComparer.Ordinal);
        foreach (var (locale, text) in known?.Translations ?? new SortedDictionary<string, ProductText>())
        {
            if (!foreign.Contains(locale))
            {
                translations[locale] = text with { ImageAlts = text.ImageAlts is null ? null : [.. images.Select(image => text.ImageAlts.ElementAtOrDefault(known!.Images.ToList().FindIndex(old => old.Path == image.Path)) ?? "")] };
            }
        }

        foreach (var locale in foreign)
        {
            var text = new ProductText
            {
                Title = Filled($"title:{locale}"), Subtitle = Filled($"subtitle:{locale}"), Type = Filled($"type:{locale}"), Body = Filled($"body:{locale}"),
                Seo = (Filled($"seoTitle:{locale}"), Filled($"seoDescription:{locale}")) is var (title, description) && (title ?? description) is not null ? new SeoText(title, description) : null,
                ImageAlts = Column("images", $"alt:{locale}") is { } alts ? [.. alts.Select(alt => alt ?? "")] : null,
                Options = Words(options, locale),
                Specifications = Column("specifications", $"value:{locale}") is { } said ? [.. facts.Zip(said, (fact, value) => Fact(fact, value, locale))] : null,
            };
            if (text != new ProductText())
            {
                translations[locale] = text;
            }
        }

        return translations;
    }

    private Specification Fact(Specification fact, string? value, string locale) =>
        new(specifications.Of(fact)?.NameIn(locale) ?? fact.Name, value ?? specifications.Of(fact)?.ChoiceIn(fact.Value, locale) ?? fact.Value);

    private SortedDictionary<string, string>? Words(List<ProductOption> options, string locale)
    {
        SortedDictionary<string, string> words = new(StringComparer.Ordinal);
        foreach (var ((index, row), option) in Rows("options").Index().Zip(options))
        {
            if (FormReading.Filled(row.Text($"name:{locale}")) is { } name)
            {
                words[option.Name] = name;
            }

            var said = row.Words($"values:{locale}");
            Check(said.Count == 0 || said.Count == option.Values.Count, "product.option-words", "One word for each value, in the same order.", $"options[{index}].values:{locale}");
            foreach (var (value, word) in option.Values.Zip(said).Where(pair => pair.First != pair.Second))
            {
                words[value] = word;
            }
        }

        return words.Count == 0 ? null : words;
    }

    /// <summary>Null where no row says anything.</summary>
    private List<string?>? Column(string rows, string name) => Rows(rows).Select(row => FormReading.Filled(row.Text(name))).ToList() is var said && said.Exists(word => word is not null) ? said : null;

    private string? Filled(string name) => FormReading.Filled(values.Text(name));

    private IEnumerable<JsonObject> Rows(string name) => (values[name] as JsonArray ?? []).OfType<JsonObject>();

    private void Check(bool holds, string code, string message, string field)
    {
        if (!holds)
        {
            _refused.Add(new RuleViolationException(code, message, field));
        }
    }
}
