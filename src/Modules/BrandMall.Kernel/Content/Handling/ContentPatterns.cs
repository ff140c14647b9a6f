using System.Collections.Concurrent;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Liquid.Orchard;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Kernel.Content.Handling;

/// <summary>Patterns are Liquid over the item (<c>ContentItem</c>, or <c>Model.ContentItem</c>), with its list at hand for <c>container</c>.</summary>
internal sealed class ContentPatterns(Func<ContentStore> store) : IContentPatterns, ILiquidExtension
{
    private const int MaxKept = 500;
    private static readonly ConcurrentDictionary<string, LiquidTemplate> s_parsed = new();

    private static readonly LiquidEngine s_engine = new(
        new LiquidLimits { Parse = TimeSpan.FromSeconds(1), Render = TimeSpan.FromSeconds(1), OutputChars = 4000 }, [new ContentPatterns(() => throw new NotSupportedException())], encode: false);

    public void Extend(LiquidLanguage language) => language
        .Filter("display_text", (input, _, _) => OrchardItem.From(input)?.DisplayText, most: 0)
        .Filter("slugify", (input, _, _) => Slug.Of(LiquidArguments.AsText(input) ?? ""), most: 0)
        .Filter("container", (_, _, scope) => scope.Feature<OrchardItem>(), most: 0);

    public async Task<string> FillAsync(string pattern, ContentItem item, CancellationToken ct)
    {
        var subject = new OrchardItem(item.Write());
        var scope = new LiquidScope().Set("ContentItem", subject).Set("Model", new Dictionary<string, object?> { ["ContentItem"] = subject });
        if (item.Part("ContainedPart")?["ListContentItemId"].Text() is { Length: > 0 } list && await store().LatestAsync(list, ct) is { } container)
        {
            scope.With(new OrchardItem(container.Write()));
        }

        try
        {
            return await s_engine.RenderAsync(Parsed(pattern), scope, ct);
        }
        catch (Exception wrong) when (wrong is LiquidSyntaxException or LiquidLimitException or LiquidRenderException or LiquidModelException)
        {
            throw new RuleViolationException("content.pattern", $"The pattern '{pattern}' of the type {item.ContentType} cannot be filled: {wrong.Message}");
        }
    }

    private static LiquidTemplate Parsed(string pattern)
    {
        if (s_parsed.Count >= MaxKept)
        {
            s_parsed.Clear();
        }

        return s_parsed.GetOrAdd(pattern, static source => s_engine.Parse(source, "pattern"));
    }
}
