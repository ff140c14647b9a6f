namespace BrandMall.Composer.Blocks;

/// <summary>A document that shows a block.</summary>
/// <param name="Published">Visitors see it there; otherwise it is in a draft only.</param>
internal sealed record BlockUse(string Site, string Doc, string Title, bool Published);
