namespace BrandMall.Kernel.Content.Definitions;

/// <summary>The kinds of field Orchard Core ships, which administrators choose from. What a recipe brings beyond these is kept.</summary>
internal static class FieldTypes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "TextField", "HtmlField", "MarkdownField", "NumericField", "BooleanField", "DateField", "DateTimeField", "TimeField",
        "LinkField", "MediaField", "ContentPickerField", "UserPickerField", "TaxonomyField", "YoutubeField", "MultiTextField", "LocalizationSetContentPickerField",
    ];
}
