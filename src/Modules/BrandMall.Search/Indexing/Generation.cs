using BrandMall.Search.Contracts;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace BrandMall.Search.Indexing;

/// <summary>One index folder, open for writing and searching. Writes are seen after <see cref="Refresh"/> and survive a crash after <see cref="Commit"/>.</summary>
internal sealed class Generation : IDisposable
{
    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private volatile bool _closed;

    private Generation(string folder, FSDirectory directory, IndexWriter writer, IndexState? state)
    {
        (Folder, _directory, _writer, State) = (folder, directory, writer, state);
        _searchers = new SearcherManager(writer, applyAllDeletes: true, new Factory());
    }

    public string Folder { get; }

    /// <summary>As of the last commit; null: there is none this version understands.</summary>
    public IndexState? State { get; private set; }

    public bool HasNews { get; private set; }

    public int Count => _writer.NumDocs;

    /// <summary>Throws what the engine throws when the folder holds no readable index.</summary>
    public static Generation Open(string folder, bool create)
    {
        var directory = FSDirectory.Open(System.IO.Directory.CreateDirectory(folder));
        try
        {
            IndexState? state = null;
            if (!create)
            {
                using var reader = DirectoryReader.Open(directory);
                state = IndexState.Read(reader.IndexCommit.UserData);
            }

            var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
            {
                OpenMode = create ? OpenMode.CREATE : OpenMode.APPEND,
                RAMBufferSizeMB = 32,
                Similarity = new BM25Similarity(),
            };
            return new Generation(folder, directory, new IndexWriter(directory, settings), state);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    /// <summary>Puts what was read in the place of what stood under these keys; keys without a document are gone.</summary>
    public void Put(string kind, IEnumerable<string> keys, IEnumerable<SearchDocument> documents)
    {
        var byKey = documents.ToDictionary(d => d.Key);
        foreach (var key in keys)
        {
            Term id = new(IndexFields.Id, IndexFields.IdOf(kind, key));
            if (byKey.TryGetValue(key, out var document) && document.Sites.Count > 0)
            {
                _writer.UpdateDocument(id, IndexDocuments.Of(kind, document));
            }
            else
            {
                _writer.DeleteDocuments(id);
            }
        }

        HasNews = true;
    }

    public void Refresh() => _searchers.MaybeRefreshBlocking();

    public void Commit(IndexState state)
    {
        _writer.SetCommitData(state.Write());
        _writer.Commit();
        State = state;
        HasNews = false;
    }

    /// <summary>A searcher of what is there now; give it back with <see cref="Release"/>. Null: this folder was closed meanwhile.</summary>
    public IndexSearcher? Acquire()
    {
        try
        {
            return _closed ? null : _searchers.Acquire();
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }

    public void Release(IndexSearcher searcher) => _searchers.Release(searcher);

    /// <summary>Closes without writing what was not committed; running searches keep what they have.</summary>
    public void Dispose()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        _searchers.Dispose();
        _writer.Rollback();
        _directory.Dispose();
    }

    private sealed class Factory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };
    }
}
