using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Exchange;

/// <summary>What a file would change, worked out and kept until somebody says yes. Applied in batches; a run that was cut short goes on.</summary>
internal sealed class ImportPlan : ISiteOwned
{
    public int Id { get; private set; }

    public required int SiteId { get; init; }

    public required string FileName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required bool ForcePrices { get; init; }

    public PlanStatus Status { get; set; }

    public int Created { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Problems { get; set; }

    /// <summary>Products written so far.</summary>
    public int Applied { get; set; }

    public int Version { get; set; }
}
