using BrandMall.Kernel.Liquid.Rendering;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Orchard's unit of display: a type that names its template, properties, and children in order.</summary>
public sealed class Shape(string type) : ILiquidMembers, IPrints
{
    private readonly List<object> _items = [];

    /// <summary>The id attribute.</summary>
    public string? Id { get; set; }

    /// <summary>The element to render as, where the template asks.</summary>
    public string? TagName { get; set; }

    /// <summary>CSS classes.</summary>
    public IList<string> Classes { get; } = [];

    /// <summary>Attributes, names as printed.</summary>
    public IDictionary<string, string> Attributes { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How it is rendered.</summary>
    public ShapeMetadata Metadata { get; } = new(type);

    /// <summary>Values of its own.</summary>
    public IDictionary<string, object?> Properties { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Children in order of position: shapes, or anything that prints.</summary>
    public IReadOnlyList<object> Items => [.. _items.OrderBy(item => (item as Shape)?.Metadata.Position, ShapePosition.Order)];

    /// <summary>Whether it has children.</summary>
    public bool HasItems => _items.Count > 0;

    /// <summary>Adds a child.</summary>
    public Shape Add(object item, string? position = null)
    {
        if (item is Shape shape && position is not null)
        {
            shape.Metadata.Position = position;
        }

        _items.Add(item);
        return this;
    }

    /// <summary>The child of this name.</summary>
    public Shape? Named(string name) => _items.OfType<Shape>().FirstOrDefault(s => string.Equals(s.Metadata.Name, name, StringComparison.Ordinal));

    /// <summary>Removes the child of this name.</summary>
    public void Remove(string name) => _items.RemoveAll(item => item is Shape shape && string.Equals(shape.Metadata.Name, name, StringComparison.Ordinal));

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "Id" => Id,
            "TagName" => TagName,
            "HasItems" => HasItems,
            "Classes" => Classes,
            "Attributes" => Attributes,
            "Metadata" => Metadata,
            "Items" => Items,
            "Properties" => Properties,
            _ => null,
        };

        return value is not null
            || Properties.TryGetValue(name, out value)
            || (value = Named(name) ?? Named(name.Replace("__", "-", StringComparison.Ordinal))) is not null;
    }

    LiquidHtml IPrints.Print(RenderContext context) => ShapeRenderer.Render(this, context);
}
