namespace BrandMall.Kernel.Admin;

/// <summary>A button above the list.</summary>
/// <param name="Kind"><c>screen</c> opens a screen of the shell named <paramref name="Target"/>; <c>upload</c> posts a chosen file as multipart field <c>file</c> to the admin API path <paramref name="Target"/> (<c>{site}</c> is filled in) and shows the report it answers; <c>download</c> has the browser fetch that path as a file.</param>
public sealed record AdminAction(string Name, string Kind, string Target, string Permission, string? Accept = null);
