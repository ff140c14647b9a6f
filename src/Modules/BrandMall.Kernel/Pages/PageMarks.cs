using System.Text.Encodings.Web;

namespace BrandMall.Kernel.Pages;

/// <summary>
/// What a preview adds to a page so that an editor finds its way in it: attributes and comments, nothing a selector of the theme could tell.
/// Without them and the editor's script a preview is the published page, byte for byte.
/// </summary>
internal static class PageMarks
{
    public const string PageOwner = "page";

    private const string SlotStart = "<!--slot ";
    private const string SlotEnd = "<!--/slot-->";

    public static string Widget(PlannedWidget widget) => $" data-w=\"{Encode(widget.Mark!)}\" data-type=\"{Encode(widget.Type)}\"";

    public static string Edit(string name) => $" data-edit=\"{Encode(name)}\"";

    public static string Problem(WidgetProblem problem) => $" data-problem=\"{problem.Code}\" data-problem-message=\"{Encode(problem.Message)}\"";

    /// <param name="owner">The widget's id, or <see cref="PageOwner"/>.</param>
    public static string Slot(string owner, string slot, string html) => $"{SlotStart}{Name(owner)} {Name(slot)}-->{html}{SlotEnd}";

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    /// <summary>Nothing an id says can end the comment.</summary>
    private static string Name(string name) => string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' || (c == '-')).ToArray()).Replace("--", "-", StringComparison.Ordinal);
}
