namespace BrandMall.Search.Contracts;

/// <summary>Makes the index anew from the database.</summary>
public interface ISearchRebuild
{
    /// <summary>Asks every process that keeps an index to build it anew beside the old one; the old one answers until then. Takes effect with the caller's transaction.</summary>
    void Request();

    /// <summary>Builds the index of this data folder here and now. Null: a running process keeps it; it has been asked.</summary>
    Task<IReadOnlyDictionary<string, int>?> RunAsync(CancellationToken ct);
}
