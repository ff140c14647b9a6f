using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Primitives;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Recipes.Steps;

/// <summary>
/// Imports items. One without a version id that says nothing new about what is stored is left alone, so that a recipe run twice adds nothing;
/// one that says something new becomes a new version. Flows and bags of a type of pages come in as the page they make.
/// </summary>
internal sealed class ContentStep(ContentStore store, ContentDefinitions definitions) : IRecipeStep
{
    public string Name => "content";

    public async Task RunAsync(JsonObject step, RecipeContext context, CancellationToken ct)
    {
        var data = step.FirstOrDefault(member => member.Key.Equals("data", StringComparison.OrdinalIgnoreCase)).Value as JsonArray ?? [];
        var (made, skipped) = (0, 0);
        foreach (var json in data.OfType<JsonObject>())
        {
            var item = ContentItem.Read(json);
            if (item.ContentType.Length == 0)
            {
                context.Report.Error(Name, $"An item has no ContentType: {Label(item)}.");
                continue;
            }

            if (await definitions.TypeAsync(item.ContentType, ct) is { IsPage: true })
            {
                item = FlowPages.WithPage(item);
            }

            try
            {
                if (await SaysNothingNewAsync(item, ct) || await store.ImportAsync(item, ct) == ImportOutcome.Unchanged)
                {
                    skipped++;
                }
                else
                {
                    made++;
                }
            }
            catch (RuleViolationException refusal)
            {
                context.Report.Error(Name, $"{Label(item)}: {refusal.Code}: {refusal.Message}");
            }
            catch (DbUpdateConcurrencyException conflict)
            {
                // The transaction is of no use any more.
                context.Report.Error(Name, $"{Label(item)}: {conflict.InnerException?.Message ?? conflict.Message}");
                return;
            }
        }

        context.Report.Done(Name, made, skipped);
    }

    private async Task<bool> SaysNothingNewAsync(ContentItem item, CancellationToken ct)
    {
        if (item.ContentItemVersionId.Length > 0 || item.ContentItemId.Length == 0)
        {
            return false;
        }

        var stored = (await store.VersionsAsync(item.ContentItemId, ct)).FirstOrDefault(version => item.Published ? version.Published && version.Latest : version.Latest);
        return stored is not null && stored.Published == item.Published && stored.ContentType == item.ContentType && Covers(stored.Write(), item.Write());
    }

    /// <summary>Everything said is there. What handlers filled in since does not count; neither does a home page asked for once.</summary>
    private static bool Covers(JsonObject stored, JsonObject said) => said.All(member => member.Value switch
    {
        null => true,
        JsonValue text when member.Key is nameof(ContentItem.ContentItemVersionId) or nameof(ContentItem.Latest) or "SetHomepage" => true,
        JsonValue text when text.Text() is "" && ContentItemHead.Has(member.Key) => true,
        JsonObject inner => stored[member.Key] is JsonObject under && Covers(under, inner),
        _ => JsonNode.DeepEquals(stored[member.Key], member.Value),
    });

    private static string Label(ContentItem item) => item.ToString();
}
