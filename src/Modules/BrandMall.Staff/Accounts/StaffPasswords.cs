using System.Security.Cryptography;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Identity;

namespace BrandMall.Staff.Accounts;

/// <summary>Turns Identity's refusals into problems with codes, and makes passwords nobody can guess.</summary>
internal static class StaffPasswords
{
    public const int MinLength = 10;
    public const int MaxLength = 200;

    /// <summary>PBKDF2 with HMAC-SHA512; the OWASP figure for that hash.</summary>
    public const int Iterations = 210_000;

    // Neither letters nor digits that people confuse when they copy them from a console.
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789-_+=";

    public static string Generate()
    {
        string password;
        do
        {
            password = RandomNumberGenerator.GetString(Alphabet, 20);
        }
        while (!(password.Any(char.IsDigit) && password.Any(char.IsLower) && password.Any(char.IsUpper)));

        return password;
    }

    public static void Demand(IdentityResult result, string passwordField)
    {
        if (result.Succeeded)
        {
            return;
        }

        var error = result.Errors.First();
        throw error.Code switch
        {
            "PasswordMismatch" => new RuleViolationException("staff.password-mismatch", "That is not the current password.", "currentPassword"),
            "DuplicateUserName" => new RuleViolationException("staff.taken", "Somebody has this user name already.", "userName"),
            "InvalidUserName" => new RuleViolationException("staff.user-name", "A user name consists of letters, digits and - . _ @ +.", "userName"),
            "ConcurrencyFailure" => new RuleViolationException("request.stale", "Somebody changed this meanwhile. Load it again."),
            _ => new RuleViolationException("staff.password-weak", string.Join(" ", result.Errors.Select(e => e.Description)), passwordField),
        };
    }
}
