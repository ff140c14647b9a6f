namespace BrandMall.Kernel.Widgets;

/// <summary>Why a value does not fit, wherever it stands.</summary>
/// <param name="Code">Stable, as <see cref="SettingProblem.Code"/>.</param>
/// <param name="Message">In English words.</param>
/// <param name="Values">What the message names.</param>
public sealed record ValueProblem(string Code, string Message, params IReadOnlyList<string> Values)
{
    public int? Item { get; init; }

    public string? Field { get; init; }

    public SettingProblem At(string setting) => new(setting, Message) { Code = Code, Values = Values, Item = Item, Field = Field };
}
