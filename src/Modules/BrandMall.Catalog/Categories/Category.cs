using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Categories;

/// <summary>A shelf. Its path is its place in the tree: <c>fragrance/perfume</c> stands in <c>fragrance</c>.</summary>
internal sealed class Category
{
    private Category()
    {
        Path = null!;
        Title = null!;
    }

    public Category(string path, string title)
    {
        Path = IsPath(path) ? path : throw new RuleViolationException("category.path", $"'{path}' cannot be the path of a category.", "path");
        Title = title;
    }

    public int Id { get; private set; }

    public string Path { get; private set; }

    public string Title { get; set; }

    public string Description { get; set; } = "";

    /// <summary>Path in the media library or an address elsewhere; empty: none.</summary>
    public string Image { get; set; } = "";

    public IReadOnlyDictionary<string, CategoryText> Translations { get; set; } = new SortedDictionary<string, CategoryText>();

    /// <summary>Order among its siblings.</summary>
    public int Position { get; set; }

    public string? Parent => ParentOf(Path);

    public static bool IsPath(string path) => path.Length is > 0 and <= Slugs.MaxLength && path.Split('/').All(segment => Slugs.Handle(segment) == segment);

    public static string? ParentOf(string path) => path.LastIndexOf('/') is var slash && slash > 0 ? path[..slash] : null;

    /// <summary>The path itself and every path above it, the root first.</summary>
    public static IEnumerable<string> Trail(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }

        yield return path;
    }

    public CategoryText In(string locale) =>
        Translations.GetValueOrDefault(locale) ?? Translations.GetValueOrDefault(locale.Split('-')[0]) ?? new CategoryText(null, null);
}
