namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>The page: its title, its layout and zones.</summary>
internal static class LayoutTags
{
    public static void AddTo(LiquidLanguage language) => language
        .Tag(new OrchardTag("page_title", (call, scene) =>
        {
            AddSegment(call, scene);
            call.WriteText(scene.Title.Print(call.Arguments.Text("separator") ?? " - "));
        }))
        .Tag(new OrchardTag("page_title_add_segment", AddSegment))
        .Tag(new OrchardTag("layout", (call, scene) => scene.LayoutName = call.Arguments.Text(0)))
        .Tag(new OrchardTag("render_body", (call, scene) => RenderZone(call, scene, "Content")))
        .Tag(new OrchardTag("render_section", RenderSection))
        .Tag(new OrchardTag("zone", ZoneAsync, LiquidTagBody.Required));

    private static void AddSegment(LiquidTagCall call, OrchardScene scene)
    {
        if (LiquidArguments.AsText(call.Arguments.Either("segment", 0)) is { } segment)
        {
            scene.Title.Add(segment, call.Arguments.Text("position") ?? "0");
        }
    }

    private static void RenderSection(LiquidTagCall call, OrchardScene scene)
    {
        var name = LiquidArguments.AsText(call.Arguments.Either("name", 0)) ?? string.Empty;
        if (scene.Layout.Named(name)?.HasItems != true && call.Arguments.Flag("required"))
        {
            throw call.Fault($"the layout's section '{name}' is required and empty");
        }

        RenderZone(call, scene, name);
    }

    private static void RenderZone(LiquidTagCall call, OrchardScene scene, string name)
    {
        if (scene.Layout.Named(name) is { } zone)
        {
            call.Output.Write(ShapeRenderer.Render(zone, call.Context).Value);
        }
    }

    private static async ValueTask ZoneAsync(LiquidTagCall call, OrchardScene scene)
    {
        var content = new Shape("List");
        content.Add(await call.CaptureBodyAsync());
        scene.Zone(LiquidArguments.AsText(call.Arguments.Either("name", 0)) ?? "Content").Add(content, call.Arguments.Text("position"));
    }
}
