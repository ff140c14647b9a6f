namespace BrandMall.Kernel.Jobs;

/// <summary>Who may do a thing alone, and until when. The fence grows with every new holder, so a paused one can be told from the living.</summary>
public sealed class Lease
{
    public required string Name { get; init; }

    public required string Holder { get; set; }

    public required DateTimeOffset Until { get; set; }

    public long Fence { get; set; }
}
