namespace BrandMall.Catalog.Exchange;

/// <param name="Field">As <see cref="SheetProduct.Fields"/> names it.</param>
internal sealed record FieldChange(string Field, string Before, string After);
