namespace BrandMall.Cms.Operations;

/// <summary>Whether the mall may be sent traffic: set once it has started, taken back when it stops.</summary>
internal sealed class Readiness
{
    public bool Started { get; set; }
}
