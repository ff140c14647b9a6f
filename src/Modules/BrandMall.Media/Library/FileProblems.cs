using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BrandMall.Media.Library;

internal static class FileProblems
{
    public static ProblemHttpResult Unknown(long id) => Problems.NotFound("media.unknown", $"There is no file {id}.");
}
