namespace BrandMall.Kernel.Content;

/// <summary>What importing an item did.</summary>
public enum ImportOutcome
{
    /// <summary>A version that was not there.</summary>
    Created,

    /// <summary>The version was there with other content.</summary>
    Updated,

    /// <summary>The version was there, the same.</summary>
    Unchanged,
}
