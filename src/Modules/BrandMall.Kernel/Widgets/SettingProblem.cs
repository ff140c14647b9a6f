namespace BrandMall.Kernel.Widgets;

/// <summary>A stored value that does not fit its setting.</summary>
/// <param name="Message">In English words, for logs and for whoever does not know the code.</param>
public sealed record SettingProblem(string Setting, string Message)
{
    /// <summary>Stable: <c>setting.required</c>, <c>setting.long</c>, <c>setting.low</c> … What a screen says of it is looked up by this.</summary>
    public string Code { get; init; } = "setting.invalid";

    /// <summary>What the message names, in its order: a limit, what there is instead.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Of one item of a list, from 0; null: the value as a whole.</summary>
    public int? Item { get; init; }

    /// <summary>The item's field.</summary>
    public string? Field { get; init; }
}
