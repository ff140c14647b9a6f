using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BrandMall.Kernel.Modules;

/// <summary>Error answers: ProblemDetails with a stable <c>code</c> and, where one is at fault, the <c>field</c>; several at once stand in <c>errors</c>.</summary>
public static class Problems
{
    public static ProblemHttpResult Of(int status, string code, string message, string? field = null, IReadOnlyList<RuleViolationException>? all = null)
    {
        Dictionary<string, object?> extensions = new() { ["code"] = code };
        if (field is not null)
        {
            extensions["field"] = field;
        }

        if (all is { Count: > 1 })
        {
            extensions["errors"] = all.Select(each => new { each.Field, each.Code, each.Message }).ToList();
        }

        return TypedResults.Problem(detail: message, statusCode: status, title: code, extensions: extensions);
    }

    public static ProblemHttpResult NotFound(string code, string message) => Of(StatusCodes.Status404NotFound, code, message);
}
