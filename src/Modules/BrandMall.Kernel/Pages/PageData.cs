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

    /// <summary>Asks each provider once, with the questions of all <paramref name="widgets"/>: those of the plan, or some of them.</summary>
    public static async Task<PageData> LoadAsync(PagePlan plan, IEnumerable<PlannedWidget> widgets, JsonObject context, IEnumerable<IDataProvider> providers, DataMemory memory, string pathBase, PageTags tags, CancellationToken ct)
    {
        PageData data = new();
        var questions = widgets
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

            await AskAsync(provider, [.. group], plan, memory, pathBase, tags, ct);
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

    /// <summary>Only what is not known already is asked, all of it at once; the same question of two widgets is one.</summary>
    private static async Task AskAsync(IDataProvider provider, IReadOnlyList<DataQuestion> questions, PagePlan plan, DataMemory memory, string pathBase, PageTags tags, CancellationToken ct)
    {
        var position = memory.Position;
        var open = questions.GroupBy(question => new DataKey(provider.Name, plan.Site.Id, plan.Locale, pathBase, question.Parameters.ToJsonString()))
            .Where(same => !same.All(question => memory.TryAnswer(same.Key, question, tags))).ToList();
        if (open.Count == 0)
        {
            return;
        }

        PageTags own = new();
        await provider.AnswerAsync([.. open.Select(same => same.First())], own, ct);
        foreach (var same in open)
        {
            var first = same.First();
            foreach (var question in same.Skip(1))
            {
                (question.Answer, question.Problem) = (first.Answer, first.Problem);
            }

            memory.Keep(same.Key, first, own, position);
        }

        tags.DependsOn(own);
    }

    private static DataQuestion Ask(PlannedWidget widget, DataNeed need, JsonObject context) =>
        new(widget.Id, need.As, PageReferences.Fill(need.Params, name => widget.Settings.Values[name], name => context[name]));
}
