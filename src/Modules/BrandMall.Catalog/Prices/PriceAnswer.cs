namespace BrandMall.Catalog.Prices;

/// <param name="Book">Id of the book that answered.</param>
internal readonly record struct PriceAnswer(long Amount, long? CompareAt, int Book, int MinQty);
