namespace BrandMall.Catalog.Contracts;

/// <summary>One thing that can be bought.</summary>
/// <param name="Title">Its option values, joined: <c>50 ml / Gift box</c>; empty when the product has no options.</param>
/// <param name="Values">Option values in the order of the product's options, in the page's locale.</param>
/// <param name="Price">Null: not sellable here.</param>
/// <param name="Picture">Its own picture; null when it has none.</param>
/// <param name="Url">The product's page with this variant selected.</param>
public sealed record VariantView(
    string Sku,
    string Title,
    IReadOnlyList<string> Values,
    PriceView? Price,
    bool Sellable,
    PictureView? Picture,
    string Barcode,
    long Grams,
    bool Selected,
    string Url);
