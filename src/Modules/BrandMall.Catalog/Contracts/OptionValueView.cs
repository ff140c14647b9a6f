namespace BrandMall.Catalog.Contracts;

/// <summary>One value of an option.</summary>
/// <param name="Value">As stored, the same in every locale.</param>
/// <param name="Label">In the page's locale.</param>
/// <param name="Selected">The selected variant has it.</param>
/// <param name="Sku">The variant that this value leads to, the other options kept as selected; null when there is none.</param>
/// <param name="Url">The product's page with that variant selected; null when there is none.</param>
public sealed record OptionValueView(string Value, string Label, bool Selected, string? Sku, string? Url)
{
    /// <summary>The variant it leads to can be bought here.</summary>
    public bool Sellable { get; init; } = true;
}
