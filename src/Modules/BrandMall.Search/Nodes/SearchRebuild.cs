using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Search.Contracts;
using BrandMall.Search.Indexing;

namespace BrandMall.Search.Nodes;

internal sealed class SearchRebuild(MallDb db, Changes changes, DataFolder data, IndexFill fill, TimeProvider clock) : ISearchRebuild
{
    public void Request() => changes.Record(IndexKeeper.Kind, IndexKeeper.RebuildKey);

    public async Task<IReadOnlyDictionary<string, int>?> RunAsync(CancellationToken ct)
    {
        // Also when it is built here: other machines keep indexes of their own.
        Request();
        await db.SaveChangesAsync(ct);

        using IndexShelf shelf = new(data);
        if (!shelf.Open(onlyFirst: true))
        {
            return null;
        }

        Dictionary<string, int> built = [];
        foreach (var locale in fill.Locales)
        {
            var index = shelf.Add(locale);
            index.OpenLast();
            var build = IndexBuild.Start(index, fill, clock);
            await build.FinishAsync(fill, ct);
            built[locale] = index.Live!.Count;
        }

        return built;
    }
}
