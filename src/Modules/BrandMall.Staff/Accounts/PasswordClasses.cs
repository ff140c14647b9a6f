using Microsoft.AspNetCore.Identity;

namespace BrandMall.Staff.Accounts;

/// <summary>Three of the four classes: small letters, capitals, digits, others. Identity itself can only demand particular ones.</summary>
internal sealed class PasswordClasses : IPasswordValidator<StaffUser>
{
    public Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user, string? password)
    {
        var text = password ?? "";
        var classes = new[] { text.Any(char.IsLower), text.Any(char.IsUpper), text.Any(char.IsDigit), text.Any(c => !char.IsLetterOrDigit(c)) }.Count(has => has);
        var namesUser = user.UserName is { Length: > 3 } name && text.Contains(name, StringComparison.OrdinalIgnoreCase);
        return Task.FromResult(
            classes < 3 ? Refuse("PasswordClasses", "A password mixes at least three of: small letters, capitals, digits, other characters.")
            : namesUser ? Refuse("PasswordName", "A password does not contain the user name.")
            : IdentityResult.Success);
    }

    private static IdentityResult Refuse(string code, string message) => IdentityResult.Failed(new IdentityError { Code = code, Description = message });
}
