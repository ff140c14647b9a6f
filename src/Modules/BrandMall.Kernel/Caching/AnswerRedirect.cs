namespace BrandMall.Kernel.Caching;

/// <param name="To">Null: the site's home page.</param>
public sealed record AnswerRedirect(string? To, bool Permanent);
