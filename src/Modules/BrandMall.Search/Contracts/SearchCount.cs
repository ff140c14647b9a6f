namespace BrandMall.Search.Contracts;

/// <param name="Label">In the language of the answer; the value itself where the source has no words for it.</param>
/// <param name="Title">Of the facet, likewise.</param>
public sealed record SearchCount(string Value, string Label, string Title, int Count);
