using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Scenes;

/// <summary>A place or moment of use (the study, the tea table): a picture with points on it that name products, and the products that belong there.</summary>
internal sealed class Scene
{
    public const int MaxHotspots = 20;
    public const int MaxProducts = 60;

    private Scene()
    {
        Handle = null!;
        Title = null!;
    }

    public Scene(string handle, string title)
    {
        Handle = Slugs.Handle(handle) ?? throw new RuleViolationException("scene.handle", $"'{handle}' cannot be a scene's address.", "handle");
        Title = title;
    }

    public int Id { get; private set; }

    public string Handle { get; private set; }

    public string Title { get; private set; }

    public string Description { get; private set; } = "";

    /// <summary>Path in the media library; empty: none.</summary>
    public string Image { get; private set; } = "";

    public IReadOnlyList<Hotspot> Hotspots { get; private set; } = [];

    /// <summary>Handles, in the order shown.</summary>
    public IReadOnlyList<string> Products { get; private set; } = [];

    public int Position { get; private set; }

    public bool Published { get; private set; } = true;

    public IReadOnlyDictionary<string, LocalText> Translations { get; private set; } = new SortedDictionary<string, LocalText>();

    public int Version { get; private set; }

    public void Revise(string? title, string? description, string? image, IReadOnlyList<Hotspot>? hotspots, IReadOnlyList<string>? products, bool? published, int? position, IReadOnlyDictionary<string, LocalText>? translations)
    {
        if (hotspots?.Count > MaxHotspots || hotspots?.Any(h => h.X is < 0 or > 100 || h.Y is < 0 or > 100 || h.Product.Length == 0) == true)
        {
            throw new RuleViolationException("scene.hotspot", $"At most {MaxHotspots} points, each within the picture (0 to 100 percent) and naming a product.", "hotspots");
        }

        if (products?.Count > MaxProducts)
        {
            throw new RuleViolationException("scene.products", $"A scene shows at most {MaxProducts} products.", "products");
        }

        Title = title is null ? Title : title.Trim() is { Length: > 0 and <= 120 } said ? said : throw new RuleViolationException("scene.title", "A scene has a title of at most 120 characters.", "title");
        Description = description ?? Description;
        Image = image ?? Image;
        Hotspots = hotspots ?? Hotspots;
        Products = products is null ? Products : [.. products.Distinct()];
        Published = published ?? Published;
        Position = position ?? Position;
        Translations = translations ?? Translations;
        Version++;
    }

    public LocalText In(string locale) => LocalText.In(Translations, locale);

    /// <summary>Everything it names, the points first.</summary>
    public IEnumerable<string> Named => Hotspots.Select(h => h.Product).Concat(Products).Distinct();
}
