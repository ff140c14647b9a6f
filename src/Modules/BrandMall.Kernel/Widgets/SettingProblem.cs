namespace BrandMall.Kernel.Widgets;

/// <summary>A stored value that does not fit its setting.</summary>
public sealed record SettingProblem(string Setting, string Message);
