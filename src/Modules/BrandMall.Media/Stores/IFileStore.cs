using Microsoft.Net.Http.Headers;

namespace BrandMall.Media.Stores;

/// <summary>Where contents are kept, by key: this machine's disk, or an object store.</summary>
internal interface IFileStore
{
    /// <summary>Keeps a finished file under a key and takes it from where it lay. Whoever reads meanwhile sees the old content or the new, whole.</summary>
    Task PutAsync(string key, string file, string type, CancellationToken ct);

    /// <summary>Null when there is nothing under the key.</summary>
    /// <param name="range">Answered in part where it can be; null asks for all.</param>
    Task<StoredContent?> OpenAsync(string key, RangeItemHeaderValue? range, CancellationToken ct);

    /// <summary>Where the content lies on this machine; null when it does not lie here.</summary>
    string? FileOf(string key);

    Task DeleteAsync(string key, CancellationToken ct);

    /// <summary>Deletes everything whose key begins so.</summary>
    /// <param name="prefix">Ends with a slash.</param>
    Task DeleteBelowAsync(string prefix, CancellationToken ct);
}
