using System.Globalization;

namespace BrandMall.Kernel.Liquid;

/// <summary>
/// The evaluated arguments of a tag, filter or function: positional and named. Values are text, <see cref="decimal"/>, bool, null,
/// <see cref="DateTimeOffset"/>, JSON nodes, sequences, registered objects or <see cref="LiquidHtml"/>.
/// </summary>
public sealed class LiquidArguments
{
    /// <summary>No arguments.</summary>
    public static LiquidArguments None { get; } = new([], []);

    private readonly object?[] _positional;
    private readonly KeyValuePair<string, object?>[] _named;

    internal LiquidArguments(object?[] positional, KeyValuePair<string, object?>[] named)
    {
        _positional = positional;
        _named = named;
    }

    /// <summary>Number of positional arguments.</summary>
    public int Count => _positional.Length;

    /// <summary>The named arguments in the order written, dashes kept.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Named => _named;

    /// <summary>The positional arguments.</summary>
    public IReadOnlyList<object?> Positional => _positional;

    /// <summary>A positional argument, null when absent.</summary>
    public object? this[int index] => index >= 0 && index < _positional.Length ? _positional[index] : null;

    /// <summary>A named argument, null when absent.</summary>
    public object? this[string name] => TryGet(name, out var value) ? value : null;

    /// <summary>Whether a named argument was written.</summary>
    public bool Has(string name) => TryGet(name, out _);

    /// <summary>The value of a named argument.</summary>
    public bool TryGet(string name, out object? value)
    {
        foreach (var argument in _named)
        {
            if (string.Equals(argument.Key, name, StringComparison.Ordinal))
            {
                value = argument.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The named argument, or the positional one at <paramref name="index"/>.</summary>
    public object? Either(string name, int index) => TryGet(name, out var value) ? value : this[index];

    /// <summary>A positional argument as text, null when absent or nil.</summary>
    public string? Text(int index) => AsText(this[index]);

    /// <summary>A named argument as text, null when absent or nil.</summary>
    public string? Text(string name) => AsText(this[name]);

    /// <summary>A named argument as a whole number, null when absent or not a number.</summary>
    public int? Number(string name) => AsInt(this[name]);

    /// <summary>A positional argument as a whole number, null when absent or not a number.</summary>
    public int? Number(int index) => AsInt(this[index]);

    /// <summary>A named argument as a truth: absent, nil, false and the word "false" are not true.</summary>
    public bool Flag(string name) => this[name] switch
    {
        null => false,
        bool truth => truth,
        string text => !string.Equals(text, "false", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    /// <summary>How a value reads as text; null stays null.</summary>
    public static string? AsText(object? value) => value switch
    {
        null => null,
        string text => text,
        LiquidHtml html => html.Value,
        bool truth => truth ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        System.Text.Json.Nodes.JsonNode node => node.ToString(),
        _ => value.ToString(),
    };

    private static int? AsInt(object? value) => value switch
    {
        decimal number => number is >= int.MinValue and <= int.MaxValue ? (int)number : null,
        int number => number,
        string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
