namespace BrandMall.Kernel.Themes;

/// <param name="Scheme"><c>light</c> or <c>dark</c>.</param>
public sealed record ContrastFault(string Scheme, string Text, string On, double Ratio, double Least);
