using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>The page as a window has it: each widget's last HTML, with its children where the document says.</summary>
internal sealed partial class PastedPage
{
    private readonly Dictionary<string, string> _shells = [];

    /// <summary>Takes drawn widgets, each with all it holds, apart: a shell with empty slots for each.</summary>
    public void Take(JsonObject html)
    {
        foreach (var (_, drawn) in html)
        {
            Split((string)drawn!);
        }
    }

    public string Paste(JsonObject document) => Paste(document["slots"]!["main"]!.AsArray(), document["widgets"]!.AsObject());

    private string Paste(JsonArray ids, JsonObject widgets) => string.Concat(ids.Select(id => Fill(_shells[(string)id!], (string)id!, widgets)));

    private string Fill(string shell, string id, JsonObject widgets) => Slot().Replace(shell, slot =>
        $"{slot.Value[..^"<!--/slot-->".Length]}{(widgets[id]!["slots"]?[slot.Groups[2].Value] is JsonArray children ? Paste(children, widgets) : "")}<!--/slot-->");

    /// <summary>Cuts the widgets in a piece of HTML out of it; what is left are the shells.</summary>
    private void Split(string html)
    {
        // Inside a slot there are widgets and nothing else, so the innermost slots are emptied first, and their widgets kept.
        StringBuilder rest = new(html);
        while (FullSlot().Match(rest.ToString()) is { Success: true } slot)
        {
            Keep(slot.Groups[3].Value);
            rest.Remove(slot.Groups[3].Index, slot.Groups[3].Length);
        }

        Keep(rest.ToString());
    }

    private void Keep(string widgets)
    {
        var starts = Root().Matches(widgets);
        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1].Index : widgets.Length;
            _shells[starts[index].Groups[1].Value] = widgets[starts[index].Index..end];
        }
    }

    [GeneratedRegex("<!--slot ([a-z0-9]+) ([a-z]+)--><!--/slot-->")]
    private static partial Regex Slot();

    [GeneratedRegex("<!--slot ([a-z0-9]+) ([a-z]+)-->(?!<!--/slot-->)((?:(?!<!--slot [a-z0-9]+ [a-z]+-->(?!<!--/slot-->))[\\s\\S])*?)(?<!<!--slot [a-z0-9]+ [a-z]+-->)<!--/slot-->")]
    private static partial Regex FullSlot();

    [GeneratedRegex("<section class=\"w [^\"]*\" id=\"[^\"]*\" data-w=\"([^\"]*)\"")]
    private static partial Regex Root();
}
