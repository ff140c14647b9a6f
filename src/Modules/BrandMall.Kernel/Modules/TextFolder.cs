namespace BrandMall.Kernel.Modules;

public sealed record TextFolder(string Path);
