using BrandMall.Catalog.Contracts;
using BrandMall.Kernel.Pages;

namespace BrandMall.Catalog.Listing;

internal static class ShownProducts
{
    /// <summary>The page shows these products' pictures.</summary>
    public static void Shows(this PageTags tags, IEnumerable<ProductCard> cards) => tags.Shows(cards.SelectMany(card => (string?[])[card.Picture?.Src, card.SecondPicture?.Src]));
}
