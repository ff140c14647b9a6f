namespace BrandMall.Kernel.Widgets;

/// <summary>Things that settings of widgets name: products, categories, pictures. The module that owns a kind says which of them there are, so that an editor learns what a page names in vain.</summary>
public interface INamedThings
{
    /// <summary>Whether it answers for this kind: <c>product</c>, <c>category</c>, <c>brand</c>, <c>image</c>, <c>block</c>.</summary>
    bool Knows(string kind);

    /// <summary>Those of the names that visitors of the current site can be shown.</summary>
    Task<IReadOnlySet<string>> ThereAsync(string kind, IReadOnlyCollection<string> names, CancellationToken ct);
}
