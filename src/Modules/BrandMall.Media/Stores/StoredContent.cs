namespace BrandMall.Media.Stores;

/// <param name="Length">Of what the stream gives.</param>
/// <param name="From">First byte of the whole that the stream gives; null when it gives all.</param>
/// <param name="Total">Length of the whole.</param>
internal sealed record StoredContent(Stream Content, long Length, long? From, long Total) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
