namespace BrandMall.Kernel.Pages;

/// <summary>A page found and with everything loaded that it shows; whoever writes it, as HTML or otherwise, asks for nothing more.</summary>
internal sealed record LoadedPage(PageRequest Request, int Status, PagePlan Plan, PageContext? Context, PageData Data, PageFacts Facts, PageTags Tags)
{
    public PageFaults Faults { get; } = new();
}
