namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>How a shape is to be rendered.</summary>
public sealed class ShapeMetadata(string type) : ILiquidMembers
{
    /// <summary>The shape's type, such as <c>Content_Summary__BlogPost</c>.</summary>
    public string Type { get; set; } = type;

    /// <summary>Name among its siblings, such as <c>BlogPost-Category</c>.</summary>
    public string? Name { get; set; }

    /// <summary><c>Detail</c>, <c>Summary</c> …</summary>
    public string? DisplayType { get; set; }

    /// <summary>Place among its siblings.</summary>
    public string? Position { get; set; }

    /// <summary>Tab it belongs to.</summary>
    public string? Tab { get; set; }

    /// <summary>Types tried before the type itself, the last first.</summary>
    public IList<string> Alternates { get; } = [];

    /// <summary>Types wrapped around the result, in order.</summary>
    public IList<string> Wrappers { get; } = [];

    /// <summary>What the shape has been rendered to; a shape is rendered once.</summary>
    public LiquidHtml? ChildContent { get; set; }

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "Type" => Type,
            "Name" => Name,
            "DisplayType" => DisplayType,
            "Position" => Position,
            "Tab" => Tab,
            "Alternates" => Alternates,
            "Wrappers" => Wrappers,
            "ChildContent" => ChildContent,
            _ => null,
        };
        return value is not null;
    }
}
