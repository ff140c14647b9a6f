using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Themes;

namespace BrandMall.Kernel.Pages;

/// <summary>What the tags and filters of pages reach while one piece of a page renders: all of it loaded before.</summary>
public sealed class PageScene
{
    public required PagePlan Plan { get; init; }

    /// <summary>What stands before paths of the site.</summary>
    public required string PathBase { get; init; }

    public required ThemeTexts Texts { get; init; }

    public required ThemeAssets Assets { get; init; }

    /// <summary>What the page depends on; tags and filters add what they show.</summary>
    public required PageTags Tags { get; init; }

    /// <summary>The page's language, then what may stand in for it.</summary>
    public required IReadOnlyList<string> Locales { get; init; }

    public PagePictures Pictures { get; init; } = PagePictures.None;

    /// <summary>Finished HTML of the slots of the piece that renders: a widget's own, or the layout's.</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether what may be edited in place is marked: in a preview, for widgets of the document being edited.</summary>
    public bool Marked { get; init; }

    /// <summary>Finished HTML of the page's head; for the layout only.</summary>
    public string Head { get; init; } = "";

    /// <summary>The same surroundings for one piece of the page.</summary>
    public PageScene With(IReadOnlyDictionary<string, string> slots, string head = "", bool marked = false) => new()
    {
        Plan = Plan, PathBase = PathBase, Texts = Texts, Assets = Assets, Tags = Tags, Locales = Locales, Pictures = Pictures, Slots = slots, Head = head, Marked = marked,
    };

    public string Text(string key, IEnumerable<KeyValuePair<string, object?>> values) =>
        ThemeTexts.Fill(Texts.Find(Plan.Theme, Locales, key), values);

    public static PageScene Of(LiquidScope scope) =>
        scope.Feature<PageScene>() ?? throw new InvalidOperationException("This tag or filter belongs to pages.");
}
