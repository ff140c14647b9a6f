using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Staff.Accounts;

/// <summary>A new account, which may do nothing until roles are granted.</summary>
internal static class CreateStaff
{
    /// <param name="Password">Null: one is made and answered once.</param>
    public sealed record Request(
        [property: Required, StringLength(80, MinimumLength = 2)] string UserName,
        [property: StringLength(80)] string? DisplayName,
        [property: StringLength(StaffPasswords.MaxLength)] string? Password);

    /// <param name="Password">The password that was made; null when one was given.</param>
    public sealed record Response(string Id, string UserName, string? Password);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapPost("/staff", HandleAsync).WithName("staff.create").Requires("staff.edit");

    private static async Task<Created<Response>> HandleAsync(Request request, UserManager<StaffUser> users, TimeProvider clock)
    {
        var name = request.UserName.Trim();
        var user = new StaffUser { UserName = name, DisplayName = request.DisplayName?.Trim() is { Length: > 0 } display ? display : name, CreatedAt = clock.GetUtcNow() };
        var made = request.Password is { Length: > 0 } ? null : StaffPasswords.Generate();
        StaffPasswords.Demand(await users.CreateAsync(user, made ?? request.Password!), "password");
        return TypedResults.Created($"/api/admin/staff/{user.Id}", new Response(user.Id, name, made));
    }
}
