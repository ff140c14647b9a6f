using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BrandMall.Kernel.Entry;

/// <summary>How an access code is kept: PBKDF2-SHA256 with a salt, as <c>iterations.salt.hash</c>.</summary>
internal static class AccessCode
{
    private const int Iterations = 600_000;
    private const int Bytes = 32;

    public static string Hash(string code)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return $"{Iterations}.{Convert.ToBase64String(salt)}.{Convert.ToBase64String(Derive(code, salt, Iterations))}";
    }

    public static bool IsHash(string text) => Read(text) is not null;

    public static bool Matches(string code, string hash) =>
        Read(hash) is var (iterations, salt, expected) && CryptographicOperations.FixedTimeEquals(Derive(code, salt, iterations), expected);

    private static byte[] Derive(string code, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), salt, iterations, HashAlgorithmName.SHA256, Bytes);

    private static (int Iterations, byte[] Salt, byte[] Hash)? Read(string text)
    {
        var parts = text.Split('.');
        var (salt, hash) = (new byte[16], new byte[Bytes]);
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var iterations) && iterations is >= 100_000 and <= 10_000_000
            && Convert.TryFromBase64String(parts[1], salt, out var saltLength) && saltLength == salt.Length
            && Convert.TryFromBase64String(parts[2], hash, out var hashLength) && hashLength == hash.Length
            ? (iterations, salt, hash) : null;
    }
}
