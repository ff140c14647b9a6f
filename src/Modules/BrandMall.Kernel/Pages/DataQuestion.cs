using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Pages;

/// <summary>One data need of one placed widget: resolved parameters in, an answer or a problem out.</summary>
public sealed class DataQuestion(string widgetId, string name, JsonObject parameters)
{
    public string WidgetId { get; } = widgetId;

    /// <summary>The name under which the template finds the answer: <c>data.{Name}</c>.</summary>
    public string Name { get; } = name;

    public JsonObject Parameters { get; } = parameters;

    public object? Answer { get; set; }

    /// <summary>Why there is no answer; the widget's card shows it to editors.</summary>
    public string? Problem { get; set; }
}
