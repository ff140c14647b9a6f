using BrandMall.Catalog.Categories;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Intake;

/// <summary>Finds the categories drafts speak of, by path or by words, and makes those that are missing with everything above them.</summary>
internal sealed class CategoryShelves
{
    private readonly Dictionary<string, Category> _byPath;
    private readonly Dictionary<int, string> _pathById;

    private CategoryShelves(IEnumerable<Category> categories)
    {
        _byPath = categories.ToDictionary(c => c.Path);
        _pathById = _byPath.ToDictionary(c => c.Value.Id, c => c.Key);
    }

    /// <summary>Paths of the categories that did not exist before.</summary>
    public List<string> Made { get; } = [];

    public static string PathOf(string words) => Category.IsPath(words) ? words : Slugs.PathOf(words);

    public static async Task<CategoryShelves> OpenAsync(MallDb db, IEnumerable<string> mentions, CancellationToken ct)
    {
        var shelves = new CategoryShelves(await db.Set<Category>().ToListAsync(ct));
        foreach (var words in mentions.Distinct())
        {
            shelves.Make(db, words);
        }

        if (shelves.Made.Count > 0)
        {
            await db.SaveChangesAsync(ct);
            foreach (var path in shelves.Made)
            {
                shelves._pathById[shelves._byPath[path].Id] = path;
            }
        }

        return shelves;
    }

    public int? IdOf(string words) => _byPath.GetValueOrDefault(PathOf(words))?.Id;

    public string PathOf(int id) => _pathById[id];

    private void Make(MallDb db, string words)
    {
        var path = PathOf(words);
        if (!Category.IsPath(path) || _byPath.ContainsKey(path))
        {
            return;
        }

        var titles = words.Split(['/', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(title => Slugs.Of(title).Length > 0).ToList();
        foreach (var (step, index) in Category.Trail(path).Select((step, index) => (step, index)))
        {
            if (!_byPath.ContainsKey(step))
            {
                _byPath[step] = db.Add(new Category(step, titles[index]) { Position = _byPath.Count }).Entity;
                Made.Add(step);
            }
        }
    }
}
