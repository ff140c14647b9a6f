namespace BrandMall.Composer.Faults;

/// <summary>Something an editor should mend; it hinders nothing but publishing well.</summary>
/// <param name="Setting">Null: the widget as a whole.</param>
/// <param name="Message">In English words; a screen says it by the code.</param>
/// <param name="Code"><c>setting.long</c>, <c>setting.required</c> …, <c>slot.short</c>, <c>reference.missing</c>, or why the widget is not shown: <c>widget.data</c>, <c>widget.template</c>, <c>widget.html</c> …</param>
internal sealed record DraftProblem(string Widget, string? Setting, string Message, string Code)
{
    /// <summary>What the message names: a limit, a name.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Of one item of a list setting, from 0.</summary>
    public int? Item { get; init; }

    public string? Field { get; init; }
}
