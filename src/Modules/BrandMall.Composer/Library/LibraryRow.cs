namespace BrandMall.Composer.Library;

/// <summary>A document as the list of pages shows it.</summary>
/// <param name="Id">The document: a content item's id, or <c>template:NAME</c>.</param>
/// <param name="Kind"><c>page</c>, <c>template</c>, <c>block</c> or <c>pattern</c>.</param>
/// <param name="State"><c>published</c>, <c>changed</c> (published, and changed since), <c>draft</c>, or <c>theme</c> (a template nobody has made their own).</param>
/// <param name="Path">With a slash before it; null where it has none.</param>
/// <param name="Href">Where it is to be seen on the site; null when it is not.</param>
/// <param name="Origin">The site it is inherited from; null when it is the site's own.</param>
/// <param name="UsedOn">Of a block: how many pages show it.</param>
/// <param name="Scheduled">The next thing that is scheduled.</param>
internal sealed record LibraryRow(
    string Id, string Kind, string Title, string State, string? Path, string? Href, bool Home, string? Origin, DateTimeOffset? ChangedAt, string? ChangedBy, int? UsedOn, LibraryRow.Window? Scheduled)
{
    /// <param name="Shown">It is being shown by now.</param>
    internal sealed record Window(DateTimeOffset From, DateTimeOffset? Until, bool Shown);
}
