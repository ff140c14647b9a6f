namespace BrandMall.Search.Finding;

/// <summary>One thing a person said: a word or a stretch of Chinese, and what means the same.</summary>
internal sealed record Unit(string Text, bool Chinese, IReadOnlyList<string> Alternatives);
