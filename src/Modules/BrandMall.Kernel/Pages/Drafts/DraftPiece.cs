namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>Some widgets of a draft, rendered alone.</summary>
/// <param name="Html">By widget id: the root element with all it holds, as in the whole page.</param>
/// <param name="Style">The variables of all the page's widgets.</param>
/// <param name="Problems">Why a widget is not shown, by its id.</param>
public sealed record DraftPiece(IReadOnlyDictionary<string, string> Html, string Style, IReadOnlyDictionary<string, WidgetProblem> Problems)
{
    /// <summary>Rules for what stands in for the pictures of these widgets until they arrive; they belong behind <see cref="Style"/>.</summary>
    public IReadOnlyList<string> StandIns { get; init; } = [];
}
