namespace BrandMall.Kernel.Caching;

/// <summary>
/// What one kept answer is the answer to. Everything an answer may differ by is in here; whatever is not cannot reach a page.
/// The origin belongs to it because pages name themselves by whole addresses: without it one visitor's Host header would end up in another's page.
/// </summary>
/// <param name="Form">What kind of answer: <see cref="Page"/>, or another one of the same address.</param>
/// <param name="PathBase">The prefix of site and locale, which is in every link.</param>
/// <param name="Query">The query names the address reads, in their own order; empty for none.</param>
/// <param name="Audience">Whom the site's entry rule let in; empty for everyone.</param>
public readonly record struct AnswerKey(string Form, int SiteId, string Locale, string Scheme, string Host, string PathBase, string Path, string Query, string Audience)
{
    /// <summary>The class of device; empty where the address is the same on all.</summary>
    public string Device { get; init; } = "";

    public const string Page = "page";

    public override int GetHashCode() => HashCode.Combine(SiteId, Path, Query, Host, PathBase);

    /// <summary>The whole key as one text, for stores that know only texts.</summary>
    public override string ToString() => string.Join('\n', Form, SiteId.ToString(System.Globalization.CultureInfo.InvariantCulture), Locale, Scheme, Host, PathBase, Path, Query, Audience, Device);
}
