namespace BrandMall.Kernel.Pages;

/// <summary>What went wrong with widgets of the edited document while a page was rendered, by the widget's id in it. Editors see it; shoppers see nothing.</summary>
internal sealed class PageFaults
{
    private readonly Dictionary<string, WidgetProblem> _faults = [];

    public IReadOnlyDictionary<string, WidgetProblem> All => _faults;

    public void Record(PlannedWidget widget, WidgetProblem problem)
    {
        if (widget.Mark is { } mark)
        {
            _faults.TryAdd(mark, problem);
        }
    }
}
