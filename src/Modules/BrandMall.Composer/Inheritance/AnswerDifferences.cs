using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json.Nodes;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Composer.Publishing;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pages.Overlays;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Composer.Inheritance;

/// <summary>
/// Settles what a site and its parent both changed, one or many at once, and shows the outcome to visitors: <c>take</c> the parent's, <c>keep</c> the site's, <c>merge</c> into another value,
/// or <c>revert</c> an override nobody disputes.
/// </summary>
internal static class AnswerDifferences
{
    public sealed record Request([property: Required, MinLength(1), MaxLength(500)] IReadOnlyList<Answer> Answers);

    /// <param name="Verb"><c>take</c>, <c>keep</c>, <c>merge</c>, <c>revert</c>.</param>
    /// <param name="Kind"><c>value</c>, <c>moved</c>, <c>removed</c>.</param>
    /// <param name="Value">For <c>merge</c>.</param>
    public sealed record Answer(
        [property: Required, System.Text.Json.Serialization.JsonPropertyName("answer")] string Verb, [property: Required] string Kind, string? Widget, IReadOnlyList<string>? Path, JsonNode? Value);

    internal sealed record Response(IReadOnlyList<OverlayDifference> Differences);

    public static void Map(IEndpointRouteBuilder site) =>
        site.MapPost("/composer/documents/{doc}/inheritance/answers", HandleAsync).WithName("composer.answer-differences").Requires(ComposerPermissions.Publish);

    private static async Task<IResult> HandleAsync(string doc, Request request, ClaimsPrincipal person, MallDb db, Lineage lineage, Publication publication, CancellationToken ct)
    {
        var key = DocumentKey.Read(doc);
        var line = await lineage.GetAsync(key, ct);
        var overlay = line.Overlay;
        for (var index = 0; index < request.Answers.Count; index++)
        {
            overlay = Settled(overlay, request.Answers[index], line, index);
        }

        await db.InTransactionAsync(() => publication.SayAsync(key, overlay, line.Parent, line.Own, Author.Of(person, "", 0), ct), ct);
        return TypedResults.Json(new Response(Overlaying.Apply(line.Theirs, overlay, line.Locale).Differences), ComposerJson.Options);
    }

    private static PageOverlay Settled(PageOverlay overlay, Answer answer, Lineage.Line line, int index)
    {
        var path = answer.Path ?? [];
        if (answer.Verb == "revert")
        {
            return OverlayAnswers.Take(overlay, new OverlayDifference(answer.Kind, answer.Widget, path, null, null, null));
        }

        var difference = Overlaying.Apply(line.Theirs, overlay, line.Locale).Differences.FirstOrDefault(one => one.Kind == answer.Kind && one.Widget == answer.Widget && one.Path.SequenceEqual(path))
            ?? throw new RuleViolationException("difference.unknown", "There is no such difference any more.", $"answers[{index}]");
        return answer.Verb switch
        {
            "take" => OverlayAnswers.Take(overlay, difference),
            "keep" => OverlayAnswers.Keep(overlay, difference, line.Theirs, line.Locale),
            "merge" when difference.Kind == OverlayDifference.Value => OverlayAnswers.Merge(overlay, difference, answer.Value),
            _ => throw new RuleViolationException("difference.answer", "An answer is take, keep, revert, or merge for a value.", $"answers[{index}].answer"),
        };
    }
}
