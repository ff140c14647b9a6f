using BrandMall.Kernel.Content.Definitions;

namespace BrandMall.Kernel.Content;

/// <summary>Fills in, before an item is stored, what its type says follows from the rest of it.</summary>
public interface IContentHandler
{
    /// <param name="type">The item's type, or null when nobody defined it.</param>
    /// <exception cref="Primitives.RuleViolationException">The item cannot be stored like this.</exception>
    Task PrepareAsync(ContentItem item, ContentTypeDefinition? type, CancellationToken ct);
}
