using System.Globalization;
using System.Text.RegularExpressions;
using BrandMall.Catalog.Products;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Specifications;

/// <summary>What a specification is: its kind, its unit, its names, whether lists filter by it. Products without a definition keep free text.</summary>
internal sealed partial class SpecificationDefinition
{
    private const int MaxChoices = 300;

    private SpecificationDefinition()
    {
        Key = null!;
        Name = null!;
    }

    public SpecificationDefinition(string key, string name)
    {
        Key = Slugs.Handle(key) ?? throw new RuleViolationException("specification.key", $"'{key}' cannot be the key of a specification.", "key");
        Name = name;
    }

    public int Id { get; private set; }

    /// <summary>Unique; in rules and filter addresses.</summary>
    public string Key { get; private set; }

    /// <summary>In the brand's own language; unique, products' free text finds its definition by it.</summary>
    public string Name { get; private set; }

    public SpecificationKind Kind { get; private set; }

    /// <summary>Of numbers: <c>ml</c>, <c>g</c>.</summary>
    public string Unit { get; private set; } = "";

    public bool Filterable { get; private set; }

    public int Position { get; private set; }

    public IReadOnlyList<SpecificationChoice> Choices { get; private set; } = [];

    /// <summary>Its name by language.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new SortedDictionary<string, string>();

    public int Version { get; private set; }

    public void Revise(string? name, SpecificationKind? kind, string? unit, bool? filterable, int? position, IReadOnlyList<SpecificationChoice>? choices, IReadOnlyDictionary<string, string>? names)
    {
        if (choices?.Count > MaxChoices || choices?.DistinctBy(c => c.Value).Count() != choices?.Count || choices?.Any(c => string.IsNullOrWhiteSpace(c.Value) || (c.Colour is { } colour && !Hex().IsMatch(colour))) == true)
        {
            throw new RuleViolationException("specification.choices", $"At most {MaxChoices} different choices; a colour is written #rrggbb.", "choices");
        }

        Name = name is null ? Name : name.Trim() is { Length: > 0 and <= 80 } said ? said : throw new RuleViolationException("specification.name", "A specification has a name of at most 80 characters.", "name");
        Kind = kind ?? Kind;
        Unit = unit ?? Unit;
        Filterable = filterable ?? Filterable;
        Position = position ?? Position;
        Choices = choices ?? Choices;
        Names = names is null ? Names : new SortedDictionary<string, string>(names.ToDictionary(), StringComparer.Ordinal);
        Version++;
    }

    public string NameIn(string locale) => Names.GetValueOrDefault(locale) ?? Names.GetValueOrDefault(locale.Split('-')[0]) ?? Name;

    /// <summary>The choice's name in a language; null: it has none there.</summary>
    public string? ChoiceIn(string value, string locale) =>
        Choices.FirstOrDefault(c => c.Value == value)?.Names is { } names ? names.GetValueOrDefault(locale) ?? names.GetValueOrDefault(locale.Split('-')[0]) : null;

    /// <summary>The number a value begins with, such as 180 of <c>180g</c>; null where the kind is not a number or there is none.</summary>
    public decimal? NumberOf(string value) =>
        Kind == SpecificationKind.Number && Leading().Match(value) is { Success: true } match && decimal.TryParse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Leading();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hex();
}
