using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages;

/// <summary>Stands on a page for a reusable block and shows what the block holds.</summary>
internal static class BlockWidget
{
    private static LiquidTemplate? s_template;

    public static WidgetDefinition Definition { get; } = new()
    {
        Type = "block",
        Version = 1,
        Name = new LocalText(new Dictionary<string, string> { ["zh-CN"] = "复用区块", ["en"] = "Reusable block" }),
        Category = "layout",
        Slots = [new SlotDefinition("main")],
        Render = new WidgetRendering("div"),
    };

    public static LiquidTemplate Template(LiquidEngine engine) => s_template ??= engine.Parse("{% slot 'main' %}", "block.liquid");
}
