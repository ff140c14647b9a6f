using System.Text.Json;

namespace BrandMall.Kernel.Pages;

/// <summary>
/// A source of page data. It is asked once per page with all placements that need it: the number of queries depends on the kinds of data, never on the number of widgets.
/// </summary>
/// <typeparam name="TQuery">Read from the parameters of <c>widget.json</c> (camelCase), settings and page context filled in.</typeparam>
/// <typeparam name="TAnswer">What the template sees; its types must be registered with <c>module.Model</c>.</typeparam>
public abstract class DataProvider<TQuery, TAnswer>(string name) : IDataProvider
{
    public string Name => name;

    public async Task AnswerAsync(IReadOnlyList<DataQuestion> questions, PageTags tags, CancellationToken ct)
    {
        List<Question<TQuery, TAnswer>> readable = [];
        foreach (var question in questions)
        {
            try
            {
                readable.Add(new(question.Parameters.Deserialize<TQuery>(JsonSerializerOptions.Web)!, question));
            }
            catch (JsonException malformed)
            {
                question.Problem = $"{name}: {malformed.Path} {malformed.Message}";
            }
        }

        if (readable.Count > 0)
        {
            await AnswerAsync(readable, tags, ct);
        }
    }

    protected abstract Task AnswerAsync(IReadOnlyList<Question<TQuery, TAnswer>> questions, PageTags tags, CancellationToken ct);
}
