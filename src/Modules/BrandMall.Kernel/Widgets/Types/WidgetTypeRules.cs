using System.Text;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Themes;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>What must hold of a widget type before it is kept: all that holds of a widget's folder at start, and that its template and styles can stand among others.</summary>
internal sealed class WidgetTypeRules(LiquidEngine engine, WidgetCatalog catalog)
{
    public const int MaxName = 60;
    public const int MaxBytes = 64 << 10;

    /// <param name="json">The definition; its <c>type</c> is the name.</param>
    /// <returns>The definition, where it holds; a template that does not parse leaves it usable, and is told.</returns>
    public (WidgetDefinition? Definition, IReadOnlyList<WidgetTypeProblem> Problems) Check(JsonObject json, string liquid, string css)
    {
        List<WidgetTypeProblem> problems = [];
        var name = json["type"] is JsonValue value && value.TryGetValue<string>(out var said) ? said : "";
        if (name.Length is 0 or > MaxName)
        {
            problems.Add(new("widget-type.definition", $"A type needs a name of at most {MaxName} letters.", "$.type"));
        }
        else if (catalog.IsShipped(name))
        {
            problems.Add(new("widget-type.definition", $"'{name}' already comes with a module or theme. Take another name.", "$.type"));
        }

        List<DefinitionProblem> found = [];
        var definition = WidgetReader.Parse(json, name, name, found);
        problems.AddRange(found.Select(problem => new WidgetTypeProblem("widget-type.definition", problem.Message, problem.Where)));
        foreach (var (code, text) in new[] { ("widget-type.liquid", liquid), ("widget-type.css", css) })
        {
            if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
            {
                problems.Add(new(code, $"It may hold {MaxBytes >> 10} KB."));
            }
        }

        try
        {
            engine.Parse(liquid, $"widgets/{name}.liquid");
        }
        catch (LiquidSyntaxException wrong)
        {
            problems.Add(new("widget-type.liquid", wrong.Message, null, wrong.Line, wrong.Column));
        }
        catch (LiquidLimitException tooMuch)
        {
            problems.Add(new("widget-type.liquid", tooMuch.Message));
        }

        problems.AddRange(CssFaults.Find(css).Select(fault => new WidgetTypeProblem("widget-type.css", fault.Message, null, fault.Line, fault.Column)));
        return (definition is null ? null : Made(definition, liquid, css), problems);
    }

    public static WidgetDefinition Made(WidgetDefinition definition, string liquid, string css)
    {
        definition.Origin = BrandWidgetTypes.Origin;
        definition.Source = new WidgetSource(liquid, css);
        return definition;
    }
}
