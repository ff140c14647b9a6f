namespace BrandMall.Kernel.Themes;

/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record CssFault(int Line, int Column, string Message);
