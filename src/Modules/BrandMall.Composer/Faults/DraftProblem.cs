namespace BrandMall.Composer.Faults;

/// <summary>Something an editor should mend; it hinders nothing but publishing well.</summary>
/// <param name="Setting">Null: the widget as a whole.</param>
/// <param name="Code"><c>setting.invalid</c>, <c>slot.short</c>, or why the widget is not shown: <c>widget.data</c>, <c>widget.template</c>, <c>widget.html</c> …</param>
internal sealed record DraftProblem(string Widget, string? Setting, string Message, string Code);
