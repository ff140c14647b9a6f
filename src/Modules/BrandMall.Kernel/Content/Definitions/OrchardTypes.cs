namespace BrandMall.Kernel.Content.Definitions;

/// <summary>Types Orchard Core's recipes rely on without defining them, because there its modules' migrations do; and our own pages.</summary>
internal static class OrchardTypes
{
    // Before the source: statics are set in the order they are written.
    private static readonly string[] s_input = ["FormInputElementPart", "FormElementPart", "FormElementLabelPart"];
    private static readonly string[] s_checked = ["FormElementValidationPart", "FormInputElementVisibilityPart"];

    public static ContentTypeSource Source { get; } = new(types =>
    {
        types.Type("Page", "Page", "TitlePart", "AutoroutePart", "PagePart").Listed()
            .PartSetting("AutoroutePart", "AutoroutePartSettings", "Pattern", "{{ ContentItem.DisplayText | slugify }}")
            .PartSetting("AutoroutePart", "AutoroutePartSettings", "AllowCustomPath", true)
            .PartSetting("AutoroutePart", "AutoroutePartSettings", "ShowHomepageOption", true);
        types.Type("TemplatePage", "Template page", "AliasPart", "PagePart").Listed();
        types.Type("Block", "Block", "TitlePart", "PagePart").Listed();

        types.Type("Menu", "Menu", "TitlePart", "AliasPart", "MenuPart", "MenuItemsListPart").Listed();
        types.Type("LinkMenuItem", "Link Menu Item", "LinkMenuItemPart", "MenuItemPermissionPart").Stereotype("MenuItem");
        types.Type("ContentMenuItem", "Content Menu Item", "ContentMenuItemPart").Stereotype("MenuItem");
        types.Type("HtmlMenuItem", "HTML Menu Item", "HtmlMenuItemPart", "MenuItemPermissionPart").Stereotype("MenuItem");
        types.Part("ContentMenuItemPart", ("SelectedContentItem", "ContentPickerField"));

        types.Type("Taxonomy", "Taxonomy", "TitlePart", "AliasPart", "AutoroutePart", "TaxonomyPart").Listed();

        Widget("Form", "TitlePart", "FormElementPart", "FormPart", "FlowPart").PartSetting("TitlePart", "TitlePartSettings", "RenderTitle", false);
        Widget("Label", "TitlePart", "FormElementPart", "LabelPart").PartSetting("TitlePart", "TitlePartSettings", "RenderTitle", false);
        Widget("Input", [.. s_input, "InputPart", .. s_checked]);
        Widget("TextArea", [.. s_input, "TextAreaPart", .. s_checked]);
        Widget("Select", [.. s_input, "SelectPart", .. s_checked]);
        Widget("Button", "FormInputElementPart", "FormElementPart", "ButtonPart");
        Widget("ValidationSummary", "ValidationSummaryPart");
        Widget("Validation", "ValidationPart");
        Widget("ReCaptcha", "ReCaptchaPart");
        Widget("SearchForm", "SearchFormPart");

        ContentTypeBuilder Widget(string name, params IReadOnlyList<string> parts) => types.Type(name, name, parts).Stereotype("Widget");
    });
}
