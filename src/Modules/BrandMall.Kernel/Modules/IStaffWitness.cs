using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Modules;

/// <summary>Stands beside every write staff attempt, so that none goes unrecorded. Reads are not witnessed.</summary>
public interface IStaffWitness
{
    /// <summary>Runs the handler of a write that was let through, and writes down that it happened, in the handler's own transaction where it has one.</summary>
    Task WitnessAsync(HttpContext http, Site? site, Func<Task> handle);

    /// <summary>Writes down a write that was not let through.</summary>
    Task RefusedAsync(HttpContext http, Site? site, StaffVerdict verdict);
}
