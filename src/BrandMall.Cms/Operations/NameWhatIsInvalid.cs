using System.Text.Json;

namespace BrandMall.Cms.Operations;

/// <summary>Gives the framework's validation problems the form of ours: a stable code, and the first field at fault beside the list of all.</summary>
internal static class NameWhatIsInvalid
{
    public static void Customize(ProblemDetailsContext context)
    {
        if (context.ProblemDetails is not HttpValidationProblemDetails { Errors.Count: > 0 } invalid)
        {
            return;
        }

        invalid.Title = "request.invalid";
        invalid.Detail = invalid.Errors.First().Value.FirstOrDefault();
        invalid.Extensions["code"] = "request.invalid";
        invalid.Extensions["field"] = string.Join('.', invalid.Errors.First().Key.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
    }
}
