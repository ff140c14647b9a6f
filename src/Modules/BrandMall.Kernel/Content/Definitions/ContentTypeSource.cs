namespace BrandMall.Kernel.Content.Definitions;

/// <summary>Types a module brings with it. A site's own definitions are laid over them.</summary>
public sealed record ContentTypeSource(Action<ContentTypesBuilder> Build);
