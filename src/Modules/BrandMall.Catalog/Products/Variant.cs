using System.Text.Json;

namespace BrandMall.Catalog.Products;

/// <summary>One thing that can be bought (SKU). Its code never changes; one that is no longer offered is archived, because orders may name it.</summary>
internal sealed class Variant
{
    private Variant()
    {
        Sku = null!;
    }

    internal Variant(string sku) => Sku = sku;

    public int Id { get; private set; }

    public int ProductId { get; private set; }

    /// <summary>Unique in the brand.</summary>
    public string Sku { get; private set; }

    /// <summary>In the order of the product's options.</summary>
    public IReadOnlyList<string> OptionValues { get; private set; } = [];

    public string Barcode { get; private set; } = "";

    public long Grams { get; private set; }

    /// <summary>Path in the media library or an address elsewhere; empty: none of its own.</summary>
    public string Image { get; private set; } = "";

    public int Position { get; private set; }

    public bool Archived { get; private set; }

    /// <summary>What its source knows and the catalogue has no word for, such as a quantity in stock.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; private set; } = new SortedDictionary<string, string>();

    /// <summary>Equal for equal option values, and only for those.</summary>
    public string Combination => CombinationOf(OptionValues);

    public static string CombinationOf(IReadOnlyList<string> values) => JsonSerializer.Serialize(values);

    internal void Archive() => Archived = true;

    internal void Revise(VariantDraft draft, int position)
    {
        OptionValues = [.. draft.Options];
        Position = position;
        Archived = false;
        Barcode = draft.Barcode ?? Barcode;
        Grams = draft.Grams ?? Grams;
        Image = draft.Image ?? Image;
        if (draft.Attributes is not null)
        {
            Attributes = new SortedDictionary<string, string>(draft.Attributes.ToDictionary(), StringComparer.Ordinal);
        }
    }
}
