using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Brands;

/// <summary>Who made it: a brand, a kiln, a tea garden, a workshop.</summary>
internal sealed class Brand
{
    private Brand()
    {
        Handle = null!;
        Name = null!;
    }

    public Brand(string handle, string name)
    {
        Handle = Slugs.Handle(handle) ?? throw new RuleViolationException("brand.handle", $"'{handle}' cannot be a brand's address.", "handle");
        Name = name;
    }

    public int Id { get; private set; }

    /// <summary>Unique; in addresses.</summary>
    public string Handle { get; private set; }

    public string Name { get; private set; }

    /// <summary>Sanitised HTML.</summary>
    public string Story { get; private set; } = "";

    /// <summary>Where it is at home, in words.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Path in the media library; empty: none.</summary>
    public string Logo { get; private set; } = "";

    public string Image { get; private set; } = "";

    public int Position { get; private set; }

    public IReadOnlyDictionary<string, LocalText> Translations { get; private set; } = new SortedDictionary<string, LocalText>();

    public int Version { get; private set; }

    public void Revise(string? name, string? story, string? place, string? logo, string? image, int? position, IReadOnlyDictionary<string, LocalText>? translations)
    {
        Name = name is null ? Name : name.Trim() is { Length: > 0 and <= 120 } said ? said : throw new RuleViolationException("brand.name", "A brand has a name of at most 120 characters.", "name");
        Story = story is null ? Story : ProductHtml.Clean(story);
        Place = place ?? Place;
        Logo = logo ?? Logo;
        Image = image ?? Image;
        Position = position ?? Position;
        Translations = translations is null ? Translations
            : new SortedDictionary<string, LocalText>(translations.ToDictionary(t => t.Key, t => t.Value with { Description = t.Value.Description is { } html ? ProductHtml.Clean(html) : null }), StringComparer.Ordinal);
        Version++;
    }

    public LocalText In(string locale) => LocalText.In(Translations, locale);
}
