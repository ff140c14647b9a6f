using BrandMall.Composer.Documents;
using BrandMall.Composer.Faults;

namespace BrandMall.Composer.OpenDocument;

/// <summary>A document as the editor's window gets it.</summary>
/// <param name="Kind"><c>page</c>, <c>template</c> or <c>block</c>.</param>
/// <param name="Template">The kind of page: <c>page</c>, <c>home</c>, <c>product</c> …</param>
/// <param name="Changed">Something waits to be published.</param>
/// <param name="Problems">What is wrong with it, as far as that is known without drawing it.</param>
/// <param name="Blocks">By content item id, those the document refers to.</param>
/// <param name="Inherits">Null where the document is the site's own altogether.</param>
internal sealed record DocumentAnswer(
    string Id, string Kind, string Template, string Title, string? Path, long Rev, EditedDocument Document, IReadOnlyList<DocumentAnswer.Slot> Slots, DocumentAnswer.Publication? Published, bool Changed,
    IReadOnlyList<string> Locales, string TimeZone, string Currency, IReadOnlyList<string> Permissions, IReadOnlyDictionary<string, DocumentAnswer.Block> Blocks,
    IReadOnlyList<DocumentAnswer.Named> Templates, DocumentAnswer.Frame Preview, IReadOnlyList<DocumentAnswer.Named> Sites, DocumentAnswer.Person You,
    IReadOnlyList<DraftProblem> Problems, DocumentAnswer.Lineage? Inherits)
{
    internal sealed record Slot(string Id, string Name);

    internal sealed record Publication(string VersionId, DateTimeOffset? At, string By);

    /// <param name="Parent">Display name of the site it follows.</param>
    /// <param name="Held">By widget, what that site does not let this one say otherwise.</param>
    internal sealed record Lineage(string Parent, IReadOnlyDictionary<string, List<string>> Held);

    /// <param name="UsedOn">How many other published pages and drafts of this site show it.</param>
    internal sealed record Block(string Title, int UsedOn);

    internal sealed record Named(string Name, string Title);

    internal sealed record Frame(string Origin, string Url, DateTimeOffset Expires);

    internal sealed record Person(string Id, string Name);
}
