using System.Text.Json.Nodes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages;

/// <summary>Everything the widgets of one page asked for, answered.</summary>
internal sealed class PageData
{
    private static readonly Dictionary<string, object?> s_nothing = [];

    private readonly Dictionary<string, Dictionary<string, object?>> _answers = [];
    private readonly Dictionary<string, WidgetProblem> _problems = [];

    public IReadOnlyDictionary<string, object?> Of(string widgetId) => _answers.GetValueOrDefault(widgetId, s_nothing);

    public WidgetProblem? ProblemOf(string widgetId) => _problems.GetValueOrDefault(widgetId);

    /// <summary>Asks each provider once, with the questions of all widgets.</summary>
    public static async Task<PageData> LoadAsync(PagePlan plan, JsonObject context, IEnumerable<IDataProvider> providers, PageTags tags, CancellationToken ct)
    {
        PageData data = new();
        var questions = plan.Widgets
            .Where(widget => widget.Problem is null && widget.Definition is not null)
            .SelectMany(widget => widget.Definition!.Data.Select(need => (need.Provider, Question: Ask(widget, need, context))))
            .ToList();

        foreach (var group in questions.GroupBy(q => q.Provider, q => q.Question))
        {
            if (providers.FirstOrDefault(provider => provider.Name == group.Key) is not { } provider)
            {
                foreach (var question in group)
                {
                    question.Problem = $"there is no data provider '{group.Key}'";
                }

                continue;
            }

            await provider.AnswerAsync([.. group], tags, ct);
        }

        foreach (var (_, question) in questions)
        {
            if (question.Problem is { } problem)
            {
                data._problems[question.WidgetId] = new WidgetProblem("widget.data", problem);
            }
            else
            {
                (data._answers.TryGetValue(question.WidgetId, out var answers) ? answers : data._answers[question.WidgetId] = [])[question.Name] = question.Answer;
            }
        }

        return data;
    }

    private static DataQuestion Ask(PlannedWidget widget, DataNeed need, JsonObject context) =>
        new(widget.Id, need.As, PageReferences.Fill(need.Params, name => widget.Settings.Values[name], name => context[name]));
}
