using System.Collections;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Making, changing and printing shapes.</summary>
internal static class ShapeTags
{
    private static readonly string[] s_own = ["type", "id", "alternate", "wrapper", "cache_id", "cache_context", "cache_tag", "cache_fixed_duration", "cache_sliding_duration", "display_type", "tag_name"];

    public static void AddTo(LiquidLanguage language)
    {
        language.Tag(new OrchardTag("shape", (call, _) => Print(call, Create(LiquidArguments.AsText(call.Arguments.Either("type", 0)) ?? string.Empty, call.Arguments))));
        language.Tag(new OrchardTag("contentitem", ContentItem));
        Change(language, "shape_clear_alternates", (shape, _) => shape.Metadata.Alternates.Clear());
        Change(language, "shape_add_alternates", (shape, arguments) => AddWords(shape.Metadata.Alternates, arguments[1]));
        Change(language, "shape_clear_wrappers", (shape, _) => shape.Metadata.Wrappers.Clear());
        Change(language, "shape_add_wrappers", (shape, arguments) => AddWords(shape.Metadata.Wrappers, arguments[1]));
        Change(language, "shape_clear_classes", (shape, _) => shape.Classes.Clear());
        Change(language, "shape_add_classes", (shape, arguments) => AddWords(shape.Classes, arguments[1]));
        Change(language, "shape_clear_attributes", (shape, _) => shape.Attributes.Clear());
        Change(language, "shape_add_attributes", AddAttributes);
        Change(language, "shape_add_properties", AddProperties);
        Change(language, "shape_type", (shape, arguments) => shape.Metadata.Type = arguments.Text(1) ?? shape.Metadata.Type);
        Change(language, "shape_display_type", (shape, arguments) => shape.Metadata.DisplayType = arguments.Text(1));
        Change(language, "shape_position", (shape, arguments) => shape.Metadata.Position = arguments.Text(1));
        Change(language, "shape_tab", (shape, arguments) => shape.Metadata.Tab = arguments.Text(1));
        Change(language, "shape_remove_item", (shape, arguments) => shape.Remove(arguments.Text(1) ?? string.Empty));
        Change(language, "shape_remove_property", (shape, arguments) => shape.Properties.Remove(arguments.Text(1) ?? string.Empty));
        Change(language, "shape_pager", Pager);
        Change(language, "shape_cache", (_, _) => { });
    }

    public static Shape Create(string type, LiquidArguments arguments)
    {
        var shape = new Shape(type) { Id = arguments.Text("id"), TagName = arguments.Text("tag_name") };
        shape.Metadata.DisplayType = arguments.Text("display_type");
        AddWords(shape.Metadata.Alternates, arguments["alternate"]);
        AddWords(shape.Metadata.Wrappers, arguments["wrapper"]);
        foreach (var (name, value) in arguments.Named.Where(a => !s_own.Contains(a.Key)))
        {
            shape.Properties[ShapeNames.Pascal(name)] = value;
        }

        return shape;
    }

    public static void AddProperties(Shape shape, LiquidArguments arguments)
    {
        foreach (var (name, value) in arguments.Named)
        {
            shape.Properties[ShapeNames.Pascal(name)] = value;
        }
    }

    private static void ContentItem(LiquidTagCall call, OrchardScene scene)
    {
        var handle = call.Arguments.Text("handle") ?? (call.Arguments.Text("alias") is { } alias ? $"alias:{alias.Replace("alias:", string.Empty, StringComparison.Ordinal)}" : null);
        if (handle is not null && scene.ByHandle(handle) is { } item)
        {
            var shape = ContentShapes.Build(item, call.Arguments.Text("display_type"), scene);
            AddWords(shape.Metadata.Alternates, call.Arguments["alternate"]);
            Print(call, shape);
        }
    }

    private static void Print(LiquidTagCall call, Shape shape) => call.Output.Write(ShapeRenderer.Render(shape, call.Context).Value);

    private static void Change(LiquidLanguage language, string name, Action<Shape, LiquidArguments> change) =>
        language.Tag(new OrchardTag(name, (call, _) =>
        {
            if (call.Arguments[0] is Shape shape)
            {
                change(shape, call.Arguments);
            }
        }));

    private static void AddAttributes(Shape shape, LiquidArguments arguments)
    {
        foreach (var (name, value) in arguments.Named)
        {
            shape.Attributes[name.Replace('_', '-')] = LiquidArguments.AsText(value) ?? string.Empty;
        }
    }

    private static void Pager(Shape shape, LiquidArguments arguments)
    {
        foreach (var (name, value) in arguments.Named)
        {
            shape.Properties[ShapeNames.Pascal(name)] = name is "classes" or "item_classes" ? Words(value).ToList() : value;
        }

        shape.Id = arguments.Text("id") ?? shape.Id;
        shape.TagName = arguments.Text("tag_name") ?? shape.TagName;
        AddWords(shape.Classes, arguments["classes"]);
    }

    private static void AddWords(IList<string> list, object? words)
    {
        foreach (var word in Words(words))
        {
            list.Add(word);
        }
    }

    private static IEnumerable<string> Words(object? words) => words switch
    {
        null => [],
        string text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        IEnumerable several => several.Cast<object?>().Select(LiquidArguments.AsText).OfType<string>(),
        _ => [LiquidArguments.AsText(words)!],
    };
}
