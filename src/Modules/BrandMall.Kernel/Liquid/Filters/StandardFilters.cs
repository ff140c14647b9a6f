namespace BrandMall.Kernel.Liquid.Filters;

/// <summary>The filters every engine has.</summary>
internal static class StandardFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        TextFilters.AddTo(language);
        ReplaceFilters.AddTo(language);
        NumberFilters.AddTo(language);
        ArrayFilters.AddTo(language);
        SortFilters.AddTo(language);
        ChoiceFilters.AddTo(language);
        HtmlFilters.AddTo(language);
        OtherFilters.AddTo(language);
    }
}
