namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Addresses built from a path prefix, an origin and the item's own path.</summary>
/// <param name="prefix">Path prefix of the site, such as <c>/north</c>; empty for none.</param>
/// <param name="origin">Scheme and host, such as <c>https://example.test</c>.</param>
/// <param name="media">Where media is served from.</param>
/// <param name="version">The version of a static file; empty for none.</param>
public sealed class OrchardPaths(string prefix = "", string origin = "", string media = "/media/", Func<string, string>? version = null) : IOrchardUrls
{
    /// <inheritdoc/>
    public string Href(string path) => path.StartsWith("~/", StringComparison.Ordinal) ? $"{prefix}/{path[2..]}" : path;

    /// <inheritdoc/>
    public string Absolute(string path) => Uri.TryCreate(path, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeFile ? path : origin + Href(path);

    /// <inheritdoc/>
    public string Asset(string path) => Uri.IsWellFormedUriString(path, UriKind.Absolute) ? path : prefix + media + path.TrimStart('/');

    /// <inheritdoc/>
    public string Versioned(string path) => version?.Invoke(path) is { Length: > 0 } v ? $"{Href(path)}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}v={v}" : Href(path);

    /// <inheritdoc/>
    public string? Display(OrchardItem item) => (string?)item.Json["AutoroutePart"]?["Path"] is { Length: > 0 } path
        ? $"{prefix}/{path.TrimStart('/')}"
        : item.ContentItemId is { } id ? $"{prefix}/Contents/ContentItems/{id}" : null;
}
