using System.Text.Json.Nodes;
using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Prices;

namespace BrandMall.Catalog.Pages;

/// <summary>schema.org/Product for search engines; addresses are paths, the page makes them whole. Says nothing about stock, which the catalogue does not know.</summary>
internal static class ProductData
{
    public static JsonObject Of(ProductDetail product, IReadOnlyDictionary<string, PriceView> prices)
    {
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Product",
            ["name"] = product.Title,
        };
        Add(data, "description", product.SeoDescription);
        Add(data, "sku", product.Selected?.Sku);
        Add(data, "gtin", product.Selected?.Barcode);
        Add(data, "category", product.Type);
        data["url"] = product.Url;
        if ((product.Brand?.Name ?? product.Vendor) is { Length: > 0 } brand)
        {
            data["brand"] = new JsonObject { ["@type"] = "Brand", ["name"] = brand };
        }

        var pictures = product.Pictures.Where(p => p.Src is not null).Select(p => (JsonNode)$"/media/{p.Src}").ToArray();
        if (pictures.Length > 0)
        {
            data["image"] = new JsonArray(pictures);
        }

        var offers = product.Variants.Where(v => prices.ContainsKey(v.Sku)).Select(v => (JsonNode)Offer(v, prices[v.Sku], product.Launch)).ToArray();
        if (offers.Length > 0)
        {
            data["offers"] = offers.Length == 1 ? offers[0] : Together(offers, [.. product.Variants.Select(v => prices.GetValueOrDefault(v.Sku)).OfType<PriceView>()]);
        }

        return data;
    }

    private static JsonObject Together(JsonNode[] offers, IReadOnlyList<PriceView> prices) => new()
    {
        ["@type"] = "AggregateOffer",
        ["priceCurrency"] = prices[0].Currency,
        ["lowPrice"] = MinorUnits.Text(prices.Min(p => p.Amount), prices[0].Currency),
        ["highPrice"] = MinorUnits.Text(prices.Max(p => p.Amount), prices[0].Currency),
        ["offerCount"] = offers.Length,
        ["offers"] = new JsonArray(offers),
    };

    private static JsonObject Offer(VariantView variant, PriceView price, LaunchView? launch)
    {
        var offer = new JsonObject
        {
            ["@type"] = "Offer",
            ["sku"] = variant.Sku,
            ["price"] = MinorUnits.Text(price.Amount, price.Currency),
            ["priceCurrency"] = price.Currency,
            ["url"] = variant.Url,
        };
        Add(offer, "availabilityStarts", launch?.OpensAt);
        return offer;
    }

    private static void Add(JsonObject data, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            data[name] = value;
        }
    }
}
