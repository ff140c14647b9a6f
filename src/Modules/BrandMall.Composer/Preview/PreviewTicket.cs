namespace BrandMall.Composer.Preview;

/// <summary>The right to see a draft, as its address carries it.</summary>
/// <param name="AdminOrigin">The only origin that may frame the page and talk to it.</param>
/// <param name="Edit">With marks and the editor's script.</param>
/// <param name="At">The instant it is looked at, in Unix milliseconds; null for now.</param>
/// <param name="Until">Unix seconds.</param>
/// <param name="Side">A version's number, <c>draft</c> or <c>published</c>; null: what is scheduled for <paramref name="At"/>, else the draft.</param>
internal sealed record PreviewTicket(string Site, string Doc, string User, string AdminOrigin, bool Edit, string? Locale, long? At, long Until, string? Side = null);
