namespace BrandMall.Kernel.Modules;

/// <param name="Origin">Module or theme that ships the widgets.</param>
public sealed record WidgetFolder(string Origin, string Path);
