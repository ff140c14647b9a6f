namespace BrandMall.Kernel.Admin;

public sealed record AdminOption(string Value, string? Label = null);
