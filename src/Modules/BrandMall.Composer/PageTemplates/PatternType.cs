namespace BrandMall.Composer.PageTemplates;

/// <summary>The content type of what pages are begun from. A copy is taken: changing a pattern changes no page.</summary>
internal static class PatternType
{
    public const string Name = "PagePattern";
}
