namespace BrandMall.Kernel.Themes;

/// <param name="Name">Plain name below the theme's assets.</param>
/// <param name="FingerprintedName">The name with the hash of its content.</param>
public sealed record ThemeAsset(string Name, string FingerprintedName, ReadOnlyMemory<byte> Content);
