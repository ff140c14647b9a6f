namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Addresses, known without asking a database.</summary>
public interface IOrchardUrls
{
    /// <summary>Resolves <c>~/</c> against the site's path prefix.</summary>
    string Href(string path);

    /// <summary>The same with scheme and host.</summary>
    string Absolute(string path);

    /// <summary>The public address of a media path.</summary>
    string Asset(string path);

    /// <summary>A static file with its version.</summary>
    string Versioned(string path);

    /// <summary>The page of a content item; null when it has none.</summary>
    string? Display(OrchardItem item);
}
