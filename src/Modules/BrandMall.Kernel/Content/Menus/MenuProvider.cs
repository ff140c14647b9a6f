using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Content.Menus;

/// <summary>Menus by alias: one query for the menus of the page, one for the pages they lead to.</summary>
internal sealed class MenuProvider(ContentStore store, CurrentSite site) : DataProvider<MenuProvider.Query, IReadOnlyList<MenuLink>>("content.menu")
{
    internal sealed record Query(string? Alias);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Query, IReadOnlyList<MenuLink>>> questions, PageTags tags, CancellationToken ct)
    {
        var aliases = questions.Select(q => q.Query.Alias).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        tags.DependsOn("content", aliases.Select(ContentStore.AliasKey));          // also one that does not exist yet
        var menus = await store.PublishedByAliasesAsync(aliases, ct);
        tags.DependsOn("content", menus.Values.Select(menu => menu.ContentItemId));

        var picked = menus.Values.SelectMany(menu => MenuLinks.Pages(menu.Parts)).Distinct().ToList();
        tags.DependsOn("content", picked);
        var pages = (await store.PublishedManyAsync(picked, ct)).ToDictionary(page => page.ContentItemId);
        foreach (var question in questions)
        {
            question.Answer(question.Query.Alias is { } alias && menus.TryGetValue(alias, out var menu) ? MenuLinks.Of(menu.Parts, site.Locale, site.Value.Locale, pages) : []);
        }
    }
}
