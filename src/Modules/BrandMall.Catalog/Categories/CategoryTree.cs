using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Categories;

/// <summary>All categories, read once per piece of work: there are hundreds, not millions.</summary>
internal sealed class CategoryTree(MallDb db)
{
    private IReadOnlyList<Category>? _all;
    private Dictionary<string, Category> _byPath = [];

    public async Task LoadAsync(CancellationToken ct)
    {
        if (_all is null)
        {
            _all = await db.Set<Category>().AsNoTracking().OrderBy(c => c.Position).ThenBy(c => c.Path).ToListAsync(ct);
            _byPath = _all.ToDictionary(c => c.Path);
        }
    }

    public IReadOnlyList<Category> All => _all ?? throw new InvalidOperationException("Load the tree first.");

    public Category? Find(string path) => _byPath.GetValueOrDefault(path);

    public IEnumerable<Category> ChildrenOf(string? path) => All.Where(c => c.Parent == path);

    /// <summary>Ids of the category and of all below it; empty when there is no such category.</summary>
    public int[] Below(string path) => [.. All.Where(c => c.Path == path || c.Path.StartsWith(path + "/", StringComparison.Ordinal)).Select(c => c.Id)];
}
