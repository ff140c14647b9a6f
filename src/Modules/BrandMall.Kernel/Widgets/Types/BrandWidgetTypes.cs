using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BrandMall.Kernel.Widgets.Types;

/// <summary>
/// Keeps the catalog's own types as the database has them, in every process: read at start and whenever the change table tells of one, before plans and pages made of them are thrown away.
/// One that does not hold (any more) is left out and told in the log; the others go on.
/// </summary>
public sealed partial class BrandWidgetTypes(WidgetCatalog catalog, IServiceScopeFactory scopes, ILogger<BrandWidgetTypes> log) : IChangeListener
{
    public const string ChangeKind = "widget-type";

    public const string Origin = "brand";

    public async Task LoadAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<MallDb>().Set<BrandWidgetType>().AsNoTracking().OrderBy(row => row.Type).ToListAsync(ct);
        List<WidgetDefinition> sound = [];
        foreach (var row in rows)
        {
            List<DefinitionProblem> problems = catalog.IsShipped(row.Type) ? [new DefinitionProblem(row.Type, "$.type", "comes with a module or theme now")] : [];
            if (problems.Count == 0 && WidgetReader.Parse(JsonNode.Parse(row.Json, documentOptions: RecipeJson.Document)!.AsObject(), row.Type, row.Type, problems) is { } definition)
            {
                sound.Add(WidgetTypeRules.Made(definition, row.Liquid, row.Css));
            }
            else
            {
                LogLeftOut(log, row.Type, string.Join("; ", problems));
            }
        }

        catalog.Lay(sound);
    }

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct) => changes.Any(change => change.Kind == ChangeKind) ? LoadAsync(ct) : Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Error, Message = "The brand's widget type {Type} is left out: {Problems}")]
    private static partial void LogLeftOut(ILogger log, string type, string problems);
}
