using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Modules;

/// <summary>Says whether the caller is staff and may do a thing. The module that knows staff answers.</summary>
public interface IStaffAccess
{
    /// <param name="permission">A declared permission, or <see cref="Access.AnyStaff"/>.</param>
    /// <param name="site">The site in the address; null for what belongs to the brand.</param>
    ValueTask<StaffVerdict> JudgeAsync(HttpContext http, string permission, Site? site);
}
