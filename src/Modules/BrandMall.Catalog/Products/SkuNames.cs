using System.Security.Cryptography;
using System.Text;

namespace BrandMall.Catalog.Products;

/// <summary>
/// Codes for variants that came without one. A name depends on the product's handle and the variant's own option values only, never on its neighbours,
/// so it is the same in every import; the distinct form is for when the plain one is taken.
/// </summary>
internal static class SkuNames
{
    public static string Plain(string handle, IReadOnlyList<string> options)
    {
        var slugs = options.Select(Slugs.Of).Where(slug => slug.Length > 0).ToList();
        var name = slugs.Count == 0 ? handle : $"{handle}-{string.Join('-', slugs)}";
        return name.Length <= Slugs.MaxLength ? name : Distinct(handle, options);
    }

    public static string Distinct(string handle, IReadOnlyList<string> options)
    {
        var exact = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{handle}\0{string.Join('\0', options)}")))[..10];
        var name = string.Join('-', options.Select(Slugs.Of).Where(slug => slug.Length > 0).Prepend(handle));
        return $"{name[..Math.Min(name.Length, Slugs.MaxLength - 11)].TrimEnd('-')}-{exact}";
    }
}
