namespace BrandMall.Kernel.Primitives;

/// <summary>A rule of the domain said no. Answers HTTP requests as a 422 problem with the stable <paramref name="code"/>.</summary>
/// <param name="code">Stable <c>noun.reason</c> code clients may rely on.</param>
/// <param name="message">What was refused and why, for a person.</param>
/// <param name="field">The request field that is at fault, when there is one.</param>
public sealed class RuleViolationException(string code, string message, string? field = null) : Exception(message)
{
    public string Code { get; } = code;

    public string? Field { get; } = field;

    /// <summary>Everything that was refused at once, this first; empty: this alone.</summary>
    public IReadOnlyList<RuleViolationException> All { get; private init; } = [];

    /// <summary>Throws what was gathered, so that a form can show each at its field; nothing gathered, nothing happens.</summary>
    public static void ThrowIfAny(IReadOnlyList<RuleViolationException> gathered)
    {
        if (gathered.Count > 0)
        {
            throw new RuleViolationException(gathered[0].Code, gathered[0].Message, gathered[0].Field) { All = gathered };
        }
    }
}
