using BrandMall.Kernel.Content.Definitions;

namespace BrandMall.Kernel.Content.Handling;

/// <summary>An item is called what its title says; a type may generate the title.</summary>
internal sealed class TitleHandler(IContentPatterns patterns) : IContentHandler
{
    // Orchard Core's options: 1 generated and shown, 2 generated and hidden; by name since 4.0.
    private static readonly string[] s_generated = ["1", "2", "GeneratedDisabled", "GeneratedHidden"];

    public async Task PrepareAsync(ContentItem item, ContentTypeDefinition? type, CancellationToken ct)
    {
        var settings = type?.Part("TitlePart");
        var title = item.Part("TitlePart")?["Title"].Text();
        if (settings?.Setting("TitlePartSettings", "Pattern").Text() is { Length: > 0 } pattern
            && (string.IsNullOrEmpty(title) || s_generated.Contains(settings.Setting("TitlePartSettings", "Options").Text())))
        {
            title = (await patterns.FillAsync(pattern, item, ct)).Trim();
            item.PartOrNew("TitlePart")["Title"] = title;
        }

        if (!string.IsNullOrEmpty(title))
        {
            item.DisplayText = title;
        }
    }
}
