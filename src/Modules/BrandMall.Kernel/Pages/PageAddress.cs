using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Pages;

/// <param name="Path">Within the site and locale, starting with a slash.</param>
public sealed record PageAddress(string Path, IReadOnlyDictionary<string, string> Route, IQueryCollection Query);
