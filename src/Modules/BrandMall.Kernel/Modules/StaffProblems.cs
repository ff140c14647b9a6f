using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BrandMall.Kernel.Modules;

/// <summary>What a caller is told who may not do a thing.</summary>
public static class StaffProblems
{
    public static ProblemHttpResult Of(StaffVerdict verdict, string permission) => verdict switch
    {
        StaffVerdict.SignIn => Problems.Of(StatusCodes.Status401Unauthorized, "staff.sign-in", "Sign in first."),
        StaffVerdict.Forbidden => Problems.Of(StatusCodes.Status403Forbidden, "staff.permission", $"This needs the permission {permission}."),
        _ => Problems.NotFound("site.unknown", "There is no such site."),
    };
}
