using BrandMall.Kernel.Primitives;

namespace BrandMall.Kernel.Sites;

/// <summary>Opens sites below others.</summary>
public interface ISiteCloning
{
    /// <summary>
    /// Makes a site that shows what another shows, until it says something otherwise: one row, whatever the other holds. It takes the other's look, languages, currency and entry rule
    /// where nothing else is said.
    /// </summary>
    /// <exception cref="RuleViolationException"><c>site.*</c></exception>
    Task CloneAsync(string source, SaidOfSite said, CancellationToken ct);
}
