using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Composer.PageTemplates;

/// <summary>The page patterns of the current site and those it inherits.</summary>
internal sealed class Patterns(ContentStore content)
{
    public Task<IReadOnlyList<ContentItem>> AllAsync(CancellationToken ct) => content.PublishedOfTypeAsync(PatternType.Name, ct);

    /// <exception cref="RuleViolationException"><c>pattern.unknown</c>.</exception>
    public async Task<PageDocument> GetAsync(string id, CancellationToken ct) =>
        await content.PublishedAsync(id, ct) is { ContentType: PatternType.Name } item && FlowPages.Of(item) is { } page ? page
        : throw new RuleViolationException("pattern.unknown", "There is no such page template.", "pattern");
}
