namespace BrandMall.Kernel.Liquid;

/// <summary>Everything a render may reach, loaded before it starts: a template never queries. One scope serves one render at a time.</summary>
public sealed class LiquidScope
{
    private readonly Dictionary<string, object?> _variables = new(StringComparer.Ordinal);
    private Dictionary<Type, object>? _features;

    /// <summary>Resolves the name in <c>{% render 'x' %}</c> and <c>{% include 'x' %}</c>; null when nobody has it.</summary>
    public Func<string, LiquidTemplate?> Snippets { get; set; } = _ => null;

    /// <summary>The page's shared budget, if any.</summary>
    public LiquidBudget? Budget { get; set; }

    /// <summary>Formats dates and numbers.</summary>
    public System.Globalization.CultureInfo Culture { get; set; } = System.Globalization.CultureInfo.InvariantCulture;

    /// <summary>The zone in which dates are shown.</summary>
    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Utc;

    /// <summary>The clock behind <c>'now' | date</c>.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Sets a variable. Objects must be of a registered type, JSON, text, numbers, dates, dictionaries or sequences of these.</summary>
    public LiquidScope Set(string name, object? value)
    {
        _variables[name] = value;
        return this;
    }

    /// <summary>Gives custom tags and filters a context of their own, found again by its type.</summary>
    public LiquidScope With<T>(T feature)
        where T : class
    {
        (_features ??= [])[typeof(T)] = feature;
        return this;
    }

    /// <summary>The context put in with <see cref="With{T}"/>, or null.</summary>
    public T? Feature<T>()
        where T : class => _features is not null && _features.TryGetValue(typeof(T), out var feature) ? (T)feature : null;

    /// <summary>A scope that shares features, snippets, budget and clock but not the variables.</summary>
    public LiquidScope Fresh() => new()
    {
        Snippets = Snippets,
        Budget = Budget,
        Culture = Culture,
        TimeZone = TimeZone,
        Clock = Clock,
        _features = _features,
    };

    internal bool TryGet(string name, out object? value) => _variables.TryGetValue(name, out value);
}
