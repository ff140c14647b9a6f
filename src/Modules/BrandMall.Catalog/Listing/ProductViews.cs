using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Listing;

/// <summary>Says products in the words of the page's locale: pure, everything is loaded by now.</summary>
internal sealed class ProductViews(CurrentSite site, Links links)
{
    public ProductCard Card(StoredProduct stored)
    {
        var (product, text) = (stored.Product, stored.Product.In(site.Locale));
        var pictures = Pictures(product, text);
        var price = Price(stored);
        return new ProductCard(
            product.Handle,
            Title(product, text),
            text.Subtitle ?? product.Subtitle,
            product.Vendor,
            text.Type ?? product.Type,
            Links.Product(product.Handle),
            links.Url(Links.Product(product.Handle)),
            pictures.Count > 0 ? pictures[0] : null,
            pictures.Count > 1 ? pictures[1] : null,
            price,
            price is not null,
            stored.Variants.Count == 1 ? stored.Variants[0].Sku : null,
            stored.Variants.Count,
            [.. product.Options.Select(o => new OptionView(text.Option(o.Name), [.. Values(stored, product.Options.ToList().IndexOf(o)).Select(v => new OptionValueView(v, text.Option(v), false, null, null))]))],
            product.Tags);
    }

    public ProductDetail Detail(StoredProduct stored, string? sku, IReadOnlyList<string> categoryPaths)
    {
        var (product, text) = (stored.Product, stored.Product.In(site.Locale));
        var chosen = sku is null ? null : stored.Variants.FirstOrDefault(v => v.Sku == sku);
        var selected = chosen ?? stored.Variants.FirstOrDefault(v => stored.Prices.ContainsKey(v.Sku)) ?? (stored.Variants.Count > 0 ? stored.Variants[0] : null);
        var variants = stored.Variants.Select(v => View(stored, text, v, v == selected)).ToList();
        var price = chosen is null ? Price(stored) : stored.Prices.GetValueOrDefault(chosen.Sku);
        return new ProductDetail(
            product.Handle,
            Title(product, text),
            text.Subtitle ?? product.Subtitle,
            product.Vendor,
            text.Type ?? product.Type,
            text.Body ?? product.Body,
            Links.Product(product.Handle),
            links.Url(Links.Product(product.Handle)),
            Pictures(product, text),
            price,
            price is not null,
            [.. product.Options.Select((_, index) => Option(stored, text, index, selected))],
            variants,
            variants.Find(v => v.Selected),
            chosen is not null,
            [.. Specifications(product, text)],
            product.Tags,
            categoryPaths,
            text.Seo?.Title ?? product.Seo.Title ?? Title(product, text),
            text.Seo?.Description ?? product.Seo.Description ?? text.Subtitle ?? product.Subtitle);
    }

    public static PictureView? Picture(string path, string alt) =>
        path.Length == 0 ? null : ProductImage.IsRemote(path) ? new PictureView(null, alt, null, null, Remote: true) : new PictureView(path, alt, null, null, Remote: false);

    private static string Title(Product product, ProductText text) => text.Title ?? product.Title;

    private static PriceView? Price(StoredProduct stored) =>
        ProductPrices.Lowest(stored.Variants.Select(v => stored.Prices.GetValueOrDefault(v.Sku)).OfType<PriceView>());

    private static List<PictureView> Pictures(Product product, ProductText text) =>
        [.. product.Images.Select((image, index) => Picture(image.Path, Filled(text.ImageAlts?.ElementAtOrDefault(index)) ?? Filled(image.Alt) ?? Title(product, text))).OfType<PictureView>()];

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static IEnumerable<SpecificationView> Specifications(Product product, ProductText text) =>
        product.Specifications.Select((said, index) => text.Specifications?.ElementAtOrDefault(index) ?? said).Select(s => new SpecificationView(s.Name, s.Value));

    /// <summary>Values some variant offers, in the product's order.</summary>
    private static IEnumerable<string> Values(StoredProduct stored, int option)
    {
        var offered = stored.Variants.Select(v => v.OptionValues[option]).ToHashSet();
        return stored.Product.Options[option].Values.Where(offered.Contains).Union(stored.Variants.Select(v => v.OptionValues[option]));
    }

    private VariantView View(StoredProduct stored, ProductText text, Variant variant, bool selected)
    {
        var values = variant.OptionValues.Select(text.Option).ToList();
        var title = string.Join(" / ", values);
        return new VariantView(
            variant.Sku,
            title,
            values,
            stored.Prices.GetValueOrDefault(variant.Sku),
            stored.Prices.ContainsKey(variant.Sku),
            Picture(variant.Image, $"{Title(stored.Product, text)} {title}".Trim()),
            variant.Barcode,
            variant.Grams,
            selected,
            links.Url(Links.Variant(stored.Product.Handle, variant.Sku)));
    }

    private OptionView Option(StoredProduct stored, ProductText text, int option, Variant? selected) => new(
        text.Option(stored.Product.Options[option].Name),
        [.. Values(stored, option).Select(value =>
        {
            var leads = stored.Variants.FirstOrDefault(v => v.OptionValues[option] == value && Others(v).SequenceEqual(selected is null ? [] : Others(selected)));
            return new OptionValueView(value, text.Option(value), selected?.OptionValues[option] == value, leads?.Sku, leads is null ? null : links.Url(Links.Variant(stored.Product.Handle, leads.Sku)));

            IEnumerable<string> Others(Variant variant) => variant.OptionValues.Where((_, index) => index != option);
        })]);
}
