namespace BrandMall.Kernel.Caching;

/// <summary>Where the second level stood when it was asked.</summary>
/// <param name="Epoch">Changes whenever all that is kept becomes doubtful.</param>
/// <param name="Position">Counts evictions.</param>
internal sealed record SharedTicket(string Epoch, long Position);
