namespace BrandMall.Kernel.Modules;

/// <summary>Something a role may allow, on every site or on one.</summary>
/// <param name="Name"><c>noun.verb</c>.</param>
public sealed record Permission(string Name, string Chinese, string English);
