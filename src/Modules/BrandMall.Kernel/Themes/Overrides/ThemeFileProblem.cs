namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>What is wrong with a file, and where.</summary>
/// <param name="Line">From 1; null where no place can be named.</param>
public sealed record ThemeFileProblem(string Code, string Message, int? Line = null, int? Column = null);
