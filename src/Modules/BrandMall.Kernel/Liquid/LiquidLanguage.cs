using BrandMall.Kernel.Liquid.Filters;
using BrandMall.Kernel.Liquid.Rendering;
using BrandMall.Kernel.Liquid.Values;

namespace BrandMall.Kernel.Liquid;

/// <summary>The tags and filters an engine knows. Filled while the engine is built, read-only afterwards.</summary>
public sealed class LiquidLanguage
{
    private readonly Dictionary<string, ILiquidTag> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FilterEntry> _filters = new(StringComparer.Ordinal);

    internal LiquidLanguage() => StandardFilters.AddTo(this);

    /// <summary>Names of all filters.</summary>
    public IReadOnlyCollection<string> Filters => _filters.Keys;

    /// <summary>Names of the tags added to the standard ones.</summary>
    public IReadOnlyCollection<string> Tags => _tags.Keys;

    /// <summary>Adds a tag; a later one replaces an earlier one of its name.</summary>
    public LiquidLanguage Tag(ILiquidTag tag)
    {
        _tags[tag.Name] = tag;
        return this;
    }

    /// <summary>Adds a filter taking between <paramref name="least"/> and <paramref name="most"/> positional arguments; a wrong number is an error when parsing.</summary>
    public LiquidLanguage Filter(string name, LiquidFilter filter, int least = 0, int most = int.MaxValue)
    {
        _filters[name] = new FilterEntry(least, most, (input, arguments, context) =>
            LiquidValues.From(filter(LiquidValues.ToObject(input), LiquidValues.ToArguments(arguments), context.Scope), context));
        return this;
    }

    internal void Filter(string name, int least, int most, FilterCode code) => _filters[name] = new FilterEntry(least, most, code);

    internal FilterEntry? FindFilter(string name) => _filters.GetValueOrDefault(name);

    internal ILiquidTag? FindTag(string name) => _tags.GetValueOrDefault(name);
}
