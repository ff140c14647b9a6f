using System.Globalization;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Prices;
using BrandMall.Catalog.Products;
using BrandMall.Catalog.Specifications;
using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Listing;

/// <summary>Says products in the words of the page's locale: pure, everything is loaded by now.</summary>
internal sealed class ProductViews(CurrentSite site, Links links, SpecificationBook specifications, TimeProvider clock)
{
    public ProductCard Card(StoredProduct stored)
    {
        var (product, text) = (stored.Product, stored.Product.In(site.Locale));
        var pictures = Pictures(stored, text);
        var price = Price(stored);
        return new ProductCard(
            product.Handle,
            Title(stored, text),
            Subtitle(stored, text),
            product.Vendor,
            text.Type ?? product.Type,
            Links.Product(product.Handle),
            links.Url(Links.Product(product.Handle)),
            pictures.Count > 0 ? pictures[0] : null,
            pictures.Count > 1 ? pictures[1] : null,
            price,
            price is not null && Launch(stored) is null,
            stored.Variants.Count == 1 ? stored.Variants[0].Sku : null,
            stored.Variants.Count,
            [.. product.Options.Select(o => new OptionView(text.Option(o.Name), [.. Values(stored, product.Options.ToList().IndexOf(o)).Select(v => new OptionValueView(v, text.Option(v), false, null, null))]))],
            product.Tags)
        {
            Badge = stored.Listing.Badge,
            Brand = Brand(stored),
            Launch = Launch(stored),
        };
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
            Title(stored, text),
            Subtitle(stored, text),
            product.Vendor,
            text.Type ?? product.Type,
            Own(stored.Listing.Body) ?? text.Body ?? product.Body,
            Links.Product(product.Handle),
            links.Url(Links.Product(product.Handle)),
            Leading(Pictures(stored, text), chosen is null ? null : variants.Find(v => v.Selected)?.Picture),
            price,
            price is not null && Launch(stored) is null,
            [.. product.Options.Select((_, index) => Option(stored, text, index, selected))],
            variants,
            variants.Find(v => v.Selected),
            chosen is not null,
            [.. Specifications(product, text)],
            product.Tags,
            categoryPaths,
            Own(stored.Listing.SeoTitle) ?? text.Seo?.Title ?? (IsForeign(text) ? null : product.Seo.Title) ?? Title(stored, text),
            Own(stored.Listing.SeoDescription) ?? text.Seo?.Description ?? (IsForeign(text) ? null : product.Seo.Description) ?? Subtitle(stored, text))
        {
            Badge = stored.Listing.Badge,
            Brand = Brand(stored),
            Launch = Launch(stored),
        };
    }

    /// <summary>A variant's option values in the page's language; empty when the product has none.</summary>
    public string Words(StoredProduct stored, Variant variant) => string.Join(" / ", variant.OptionValues.Select(stored.Product.In(site.Locale).Option));

    public static PictureView? Picture(string path, string alt) =>
        path.Length == 0 ? null : ProductImage.IsRemote(path) ? new PictureView(null, alt, null, null, Remote: true) : new PictureView(path, alt, null, null, Remote: false);

    private string Title(StoredProduct stored, ProductText text) => Own(stored.Listing.Title) ?? text.Title ?? stored.Product.Title;

    private string Subtitle(StoredProduct stored, ProductText text) => Own(stored.Listing.Subtitle) ?? text.Subtitle ?? stored.Product.Subtitle;

    /// <summary>A site's own words are in the site's own language; its other languages keep the product's translations.</summary>
    private string? Own(string? said) => site.Locale == site.Value.Locale ? said : null;

    /// <summary>The page speaks a language the product was translated into: what is missing there must not be said in the product's own.</summary>
    private static bool IsForeign(ProductText text) => text.Title is not null;

    private BrandLink? Brand(StoredProduct stored) => stored.Brand is not { } brand ? null
        : new BrandLink(brand.Handle, brand.In(site.Locale).Title ?? brand.Name, brand.Place, links.Url(Links.Brand(brand.Handle)));

    private LaunchView? Launch(StoredProduct stored)
    {
        if (stored.Listing.BuyableFrom is not { } opens || opens <= clock.GetUtcNow())
        {
            return null;
        }

        var local = TimeZoneInfo.ConvertTime(opens, TimeZoneInfo.FindSystemTimeZoneById(site.Value.TimeZone));
        return new LaunchView(opens.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    /// <summary>The gallery begins with the picture of the variant the address names, also where no script runs.</summary>
    private static List<PictureView> Leading(List<PictureView> pictures, PictureView? first)
    {
        if (first?.Src is null)
        {
            return pictures;
        }

        var known = pictures.FindIndex(p => p.Src == first.Src);
        return [known < 0 ? first : pictures[known], .. pictures.Where((_, index) => index != known)];
    }

    private static PriceView? Price(StoredProduct stored) =>
        ProductPrices.Lowest(stored.Variants.Select(v => stored.Prices.GetValueOrDefault(v.Sku)).OfType<PriceView>());

    private List<PictureView> Pictures(StoredProduct stored, ProductText text)
    {
        List<PictureView> pictures = [.. stored.Product.Images.Select((image, index) => Picture(image.Path, Filled(text.ImageAlts?.ElementAtOrDefault(index)) ?? Filled(image.Alt) ?? Title(stored, text))).OfType<PictureView>()];
        return stored.Listing.Image is { Length: > 0 } own ? Leading(pictures, Picture(own, Title(stored, text))) : pictures;
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>A definition's names go first; free text is translated with the product, in the order of its specifications. Definitions are loaded by whoever shows a detail.</summary>
    private IEnumerable<SpecificationView> Specifications(Product product, ProductText text) => product.Specifications.Select((said, index) =>
    {
        var definition = specifications.Of(said);
        var translated = text.Specifications?.ElementAtOrDefault(index);
        return new SpecificationView(definition?.NameIn(site.Locale) is { } name && name != definition.Name ? name : translated?.Name ?? definition?.Name ?? said.Name, translated?.Value ?? definition?.ChoiceIn(said.Value, site.Locale) ?? said.Value)
        {
            Key = definition?.Key,
            Colour = definition?.Choices.FirstOrDefault(c => c.Value == said.Value)?.Colour,
        };
    });

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
            Picture(variant.Image, $"{Title(stored, text)} {title}".Trim()),
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
            return new OptionValueView(value, text.Option(value), selected?.OptionValues[option] == value, leads?.Sku, leads is null ? null : links.Url(Links.Variant(stored.Product.Handle, leads.Sku))) { Sellable = leads is not null && stored.Prices.ContainsKey(leads.Sku) };

            IEnumerable<string> Others(Variant variant) => variant.OptionValues.Where((_, index) => index != option);
        })]);
}
