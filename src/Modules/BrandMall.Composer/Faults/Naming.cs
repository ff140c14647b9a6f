namespace BrandMall.Composer.Faults;

/// <summary>A widget names something another module owns.</summary>
/// <param name="Setting">Null: the block the widget stands for.</param>
/// <param name="Kind"><c>product</c>, <c>category</c>, <c>brand</c>, <c>image</c>, <c>block</c>.</param>
internal sealed record Naming(string? Setting, string Kind, string Name);
