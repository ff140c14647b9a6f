using Microsoft.AspNetCore.Identity;

namespace BrandMall.Staff.Accounts;

/// <summary>Somebody who works for the brand. Never a shopper: members live in a table of their own.</summary>
internal sealed class StaffUser : IdentityUser
{
    public string DisplayName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? LastSignInAt { get; set; }

    /// <summary>Since when the account may not be used; null while it may.</summary>
    public DateTimeOffset? DisabledAt { get; set; }
}
