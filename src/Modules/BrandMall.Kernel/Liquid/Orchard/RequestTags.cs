namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>The request's bag, and cache blocks, which pass through: pages are cached whole.</summary>
internal static class RequestTags
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Tag(new OrchardTag("httpcontext_add_items", (call, scene) =>
        {
            foreach (var (name, value) in call.Arguments.Named)
            {
                scene.HttpItems[name] = value;
            }
        }));
        language.Tag(new OrchardTag("httpcontext_remove_items", (call, scene) => scene.HttpItems.Remove(call.Arguments.Text(0) ?? string.Empty)));
        language.Tag(new OrchardTag("cache", (call, _) => call.RenderBodyAsync(), LiquidTagBody.Required));
        foreach (var name in (string[])["cache_dependency", "cache_expires_on", "cache_expires_after", "cache_expires_sliding"])
        {
            language.Tag(new OrchardTag(name, (_, _) => { }));
        }
    }
}
