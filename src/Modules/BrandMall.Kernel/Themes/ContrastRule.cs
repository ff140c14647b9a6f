namespace BrandMall.Kernel.Themes;

/// <param name="Text">Token of what is read.</param>
/// <param name="On">Token of what it stands on.</param>
/// <param name="Least">WCAG ratio; 4.5 for text, 3 for the edges of controls.</param>
public sealed record ContrastRule(string Text, string On, double Least = 4.5);
