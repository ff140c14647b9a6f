using BrandMall.Search.Contracts;
using BrandMall.Search.Finding;
using BrandMall.Search.Indexing;
using BrandMall.Search.Words;

namespace BrandMall.UnitTests.Search;

/// <summary>An index of a few things in a folder of its own.</summary>
internal sealed class TinyIndex : IDisposable
{
    public const int Site = 1;
    private readonly string _folder = Directory.CreateTempSubdirectory("index-").FullName;
    private readonly Generation _generation;

    public TinyIndex(params SearchDocument[] documents)
    {
        _generation = Generation.Open(_folder, create: true);
        Put(documents);
    }

    public static SearchDocument Named(string name, params string[] keywords) => new(name, name.Sum(c => c))
    {
        Texts = [new(SearchWeight.Name, name), .. keywords.Select(k => new SearchText(SearchWeight.Keyword, k))],
        Sites = new Dictionary<int, long?> { [Site] = 100 },
    };

    public void Put(params SearchDocument[] documents)
    {
        _generation.Put("thing", documents.Select(d => d.Key), documents);
        _generation.Refresh();
    }

    public void Remove(string key)
    {
        _generation.Put("thing", [key], []);
        _generation.Refresh();
    }

    public SearchAnswer Find(SearchQuery query, SynonymBook? synonyms = null, int site = Site) => Use(searcher => new Finder(searcher, synonyms ?? SynonymBook.Empty, site, TimeProvider.System).Answer(query, CancellationToken.None));

    public string Find(string text, SynonymBook? synonyms = null) => string.Join('|', Find(new SearchQuery("thing") { Text = text }, synonyms).Keys);

    public IReadOnlyList<string> Complete(string text, int site = Site) => Use(searcher => new NamedWords(searcher.IndexReader, site).Beginning(text, 10));

    public void Dispose()
    {
        _generation.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private T Use<T>(Func<Lucene.Net.Search.IndexSearcher, T> ask)
    {
        var searcher = _generation.Acquire()!;
        try
        {
            return ask(searcher);
        }
        finally
        {
            _generation.Release(searcher);
        }
    }
}
