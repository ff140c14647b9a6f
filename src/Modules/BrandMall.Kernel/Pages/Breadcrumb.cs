namespace BrandMall.Kernel.Pages;

public sealed record Breadcrumb(string Title, string Path);
