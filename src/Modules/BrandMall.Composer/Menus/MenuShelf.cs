using BrandMall.Kernel.Content;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Composer.Menus;

/// <summary>The menus of the current site: its own newest, else what its parent shows.</summary>
internal sealed class MenuShelf(ContentStore content)
{
    public const string Type = "Menu";

    public async Task<ContentItem?> FindAsync(string alias, CancellationToken ct) =>
        await content.OwnByAliasAsync(alias, ct) is { ContentType: Type } own ? own : await content.PublishedByAliasAsync(alias, ct) is { ContentType: Type } inherited ? inherited : null;

    /// <exception cref="RuleViolationException"><c>menu.unknown</c>.</exception>
    public async Task<ContentItem> GetAsync(string alias, CancellationToken ct) =>
        await FindAsync(alias, ct) ?? throw new RuleViolationException("menu.unknown", "There is no such menu.", "menu");
}
