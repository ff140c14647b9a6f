using BrandMall.Kernel.Primitives;

namespace BrandMall.Composer.Ops;

/// <summary>Why an operation cannot be applied: what editors hear, and where it stands in their batch.</summary>
internal static class Refusal
{
    public const string Unknown = "widget.missing";

    public static RuleViolationException Of(string code, string message, int op, string member) => new(code, message, $"ops[{op}].{member}");
}
