namespace BrandMall.Search.Contracts;

/// <summary>Words of a thing. Plain text; markup is the source's to remove.</summary>
public sealed record SearchText(SearchWeight Weight, string Text);
