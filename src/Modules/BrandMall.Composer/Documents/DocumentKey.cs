using BrandMall.Kernel.Primitives;

namespace BrandMall.Composer.Documents;

/// <summary>What is edited, as addresses name it: a content item's id, or <c>template:NAME</c>.</summary>
internal readonly record struct DocumentKey(string Text)
{
    private const string TemplatePrefix = "template:";

    /// <summary>The name of the template page; null for a page or block.</summary>
    public string? Template => Text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Text[TemplatePrefix.Length..] : null;

    public static DocumentKey Read(string doc) => doc.Length is > 0 and <= 80 && doc.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '_')
        ? new DocumentKey(doc)
        : throw new RuleViolationException("document.id", "A document is named by a content item's id or template:NAME.", "doc");

    public static DocumentKey OfTemplate(string name) => new(TemplatePrefix + name);

    public override string ToString() => Text;
}
