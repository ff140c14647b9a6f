using BrandMall.Kernel.Pages;
using BrandMall.Search.Contracts;

namespace BrandMall.Search.Words;

/// <summary>What people look for on the page's site.</summary>
internal sealed class HotWordsProvider(ISearch search) : DataProvider<HotWordsProvider.Parameters, IReadOnlyList<string>>("search.words")
{
    private const int Most = 20;

    internal sealed record Parameters(int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<string>>> questions, PageTags tags, CancellationToken ct)
    {
        tags.DependsOn(WordShelf.Kind, "hot");
        var words = await search.HotWordsAsync(Most, ct);
        foreach (var question in questions)
        {
            question.Answer([.. words.Take(Math.Clamp(question.Query.Limit ?? 8, 1, Most))]);
        }
    }
}
