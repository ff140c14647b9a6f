namespace BrandMall.Kernel.Primitives;

/// <summary>A rule of the domain said no. Answers HTTP requests as a 422 problem with the stable <paramref name="code"/>.</summary>
/// <param name="code">Stable <c>noun.reason</c> code clients may rely on.</param>
/// <param name="message">What was refused and why, for a person.</param>
/// <param name="field">The request field that is at fault, when there is one.</param>
public sealed class RuleViolationException(string code, string message, string? field = null) : Exception(message)
{
    public string Code { get; } = code;

    public string? Field { get; } = field;
}
