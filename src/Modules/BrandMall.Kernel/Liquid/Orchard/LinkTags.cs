namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Anchors, forms and what stands for ASP.NET's tag helpers.</summary>
internal static class LinkTags
{
    private static readonly string[] s_taken =
    [
        "display_for", "edit_for", "admin_for", "remove_for", "create_for", "action", "controller", "area", "page", "fragment", "protocol", "host", "asset_href", "href", "method", "antiforgery",
    ];

    public static void AddTo(LiquidLanguage language) => language
        .Tag(new OrchardTag("a", AnchorAsync, LiquidTagBody.Optional))
        .Tag(new OrchardTag("form", FormAsync, LiquidTagBody.Required))
        .Tag(new OrchardTag("antiforgerytoken", WriteToken))
        .Tag(new OrchardTag("helper", Helper))
        .Tag(new OrchardTag("block", (call, _) => call.RenderBodyAsync(), LiquidTagBody.Required));

    private static async ValueTask AnchorAsync(LiquidTagCall call, OrchardScene scene)
    {
        var arguments = call.Arguments;
        var item = OrchardItem.From(arguments["display_for"]);
        var href = item is not null ? scene.Urls.Display(item)
            : arguments.Text("asset_href") is { } asset ? scene.Urls.Asset(asset)
            : arguments.Text("href") is { } written ? scene.Urls.Href(written)
            : null;
        if (href is not null && arguments.Text("fragment") is { } fragment)
        {
            href += "#" + fragment;
        }

        call.Output.Write($"<a{Html.Attribute("href", href)}{Html.Attributes(arguments, s_taken)}>");
        if (call.HasBody)
        {
            await call.RenderBodyAsync();
        }
        else
        {
            call.WriteText(item?.DisplayText);
        }

        call.Output.Write("</a>");
    }

    private static async ValueTask FormAsync(LiquidTagCall call, OrchardScene scene)
    {
        var action = call.Arguments.Text("action");
        call.Output.Write($"<form{Html.Attribute("action", action is null ? null : scene.Urls.Href(action))}{Html.Attribute("method", call.Arguments.Text("method") ?? "post")}{Html.Attributes(call.Arguments, s_taken)}>");
        await call.RenderBodyAsync();
        WriteToken(call, scene);
        call.Output.Write("</form>");
    }

    private static void WriteToken(LiquidTagCall call, OrchardScene scene)
    {
        if (scene.Antiforgery is { } token)
        {
            call.Output.Write($"<input type=\"hidden\"{Html.Attribute("name", token.Key)}{Html.Attribute("value", token.Value)}>");
        }
    }

    /// <summary>Of the tag helpers a template may name, the menu is the one that stands for content; others print nothing.</summary>
    private static void Helper(LiquidTagCall call, OrchardScene scene)
    {
        if (string.Equals(call.Arguments.Text(0), "menu", StringComparison.OrdinalIgnoreCase) && call.Arguments.Text("alias") is { } alias && scene.ByHandle(alias) is { } menu)
        {
            call.Output.Write(ShapeRenderer.Render(ContentShapes.Build(menu, null, scene), call.Context).Value);
        }
    }
}
