using System.Collections.Concurrent;
using System.Text.Json;
using BrandMall.Catalog.Categories;

namespace BrandMall.Catalog.Searching;

/// <summary>How categories were called when this process last looked.</summary>
internal sealed class CategoryWording
{
    private readonly ConcurrentDictionary<string, string> _known = new();

    /// <summary>Those of <paramref name="paths"/> that are called otherwise now; also those never looked at, for who knows what they were called before.</summary>
    public IReadOnlyList<Category> Renamed(CategoryTree tree, IEnumerable<string> paths)
    {
        List<Category> renamed = [];
        foreach (var category in paths.Select(tree.Find).OfType<Category>())
        {
            var words = category.Title + JsonSerializer.Serialize(category.Translations);
            if (!_known.TryGetValue(category.Path, out var before) || before != words)
            {
                _known[category.Path] = words;
                renamed.Add(category);
            }
        }

        return renamed;
    }
}
