using BrandMall.Kernel.Liquid.Values;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Shapes in expressions.</summary>
internal static class ShapeFilters
{
    public static void AddTo(LiquidLanguage language)
    {
        language.Filter("shape_new", (input, arguments, _) => ShapeTags.Create(LiquidArguments.AsText(input) ?? string.Empty, arguments), most: 0);
        language.Filter("shape_properties", (input, arguments, _) =>
        {
            if (input is Shape shape)
            {
                ShapeTags.AddProperties(shape, arguments);
            }

            return input;
        });
        language.Filter("shape_build_display", (input, arguments, scope) => Build(input, arguments.Text(0), scope), most: 1);
        language.Filter("shape_render", 0, 0, (input, _, context) => LiquidValues.Html(ShapeRenderer.RenderAny(LiquidValues.ToObject(input), context).Value));
        language.Filter("shape_stringify", 0, 0, (input, _, context) => LiquidValues.Html(ShapeRenderer.RenderAny(LiquidValues.ToObject(input), context).Value));
        language.Filter("liquid", 0, 0, (input, _, context) => LiquidValues.Html(context.RenderText(Text.Of(input))));
    }

    private static object? Build(object? input, string? displayType, LiquidScope scope)
    {
        if (input is IEnumerable<object?> items)
        {
            return items.Select(item => Build(item, displayType, scope)).ToArray();
        }

        return OrchardItem.From(input) is { } item && scope.Feature<OrchardScene>() is { } scene ? ContentShapes.Build(item, displayType, scene) : null;
    }
}
