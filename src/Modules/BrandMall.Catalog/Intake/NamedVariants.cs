using BrandMall.Catalog.Products;

namespace BrandMall.Catalog.Intake;

/// <summary>
/// Gives every variant of a batch its code: the one it came with unless another product has it; for a blank one the code the same option values had before,
/// else the plain name, else (where that is taken) the distinct one.
/// </summary>
internal sealed class NamedVariants(IReadOnlyDictionary<string, string> handleBySku)
{
    private readonly Dictionary<string, string> _claimed = new(handleBySku, StringComparer.Ordinal);

    /// <summary>Every code the drafts could end up with: what has to be looked up beforehand.</summary>
    public static HashSet<string> Candidates(IEnumerable<ProductDraft> drafts) =>
        [.. drafts.SelectMany(d => d.Variants.SelectMany(v => v.Sku.Length > 0
            ? (string[])[v.Sku]
            : [SkuNames.Plain(d.Handle, v.Options), SkuNames.Distinct(d.Handle, v.Options)]))];

    public ProductDraft Name(ProductDraft draft, Product? known, List<IntakeProblem> problems)
    {
        List<VariantDraft> named = [];
        HashSet<string> own = [.. draft.Variants.Select(v => v.Sku)];
        var plainNames = draft.Variants.Where(v => v.Sku.Length == 0).CountBy(v => SkuNames.Plain(draft.Handle, v.Options)).ToDictionary();
        foreach (var variant in draft.Variants)
        {
            if (variant.Sku.Length > 0)
            {
                if (Claim(variant.Sku, draft.Handle))
                {
                    named.Add(variant);
                }
                else
                {
                    problems.Add(new(variant.Row, "sku", "import.sku", $"The code '{variant.Sku}' belongs to the product '{_claimed[variant.Sku]}'; the row was left out.", variant.Sku));
                }

                continue;
            }

            var combination = Variant.CombinationOf(variant.Options);
            var before = known?.Variants.FirstOrDefault(v => v.Combination == combination && !own.Contains(v.Sku))?.Sku;
            var plain = SkuNames.Plain(draft.Handle, variant.Options);
            var sku = before
                ?? (plainNames[plain] == 1 && own.Add(plain) && !TakenByAnother(known, plain, combination) && Claim(plain, draft.Handle) ? plain : SkuNames.Distinct(draft.Handle, variant.Options));
            _claimed[sku] = draft.Handle;
            own.Add(sku);
            named.Add(variant with { Sku = sku });
        }

        return draft with { Variants = named, Complete = draft.Complete && named.Count == draft.Variants.Count };
    }

    /// <summary>A variant of the same product may have kept the plain name for other option values.</summary>
    private static bool TakenByAnother(Product? known, string sku, string combination) =>
        known?.Variants.Any(v => v.Sku == sku && v.Combination != combination) == true;

    private bool Claim(string sku, string handle)
    {
        if (_claimed.TryGetValue(sku, out var owner))
        {
            return owner == handle;
        }

        _claimed[sku] = handle;
        return true;
    }
}
