using System.Text.Json.Serialization;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Rules;

/// <summary>Which products: conditions that must all hold, or of which one must; groups nest; each can be turned into its opposite.</summary>
/// <param name="Any">One is enough; else all.</param>
internal sealed record SelectionRule(bool Any, IReadOnlyList<RuleCondition>? Conditions = null, IReadOnlyList<SelectionRule>? Groups = null, bool Not = false)
{
    private const int MaxDepth = 4;
    private const int MaxParts = 50;

    /// <summary>A rule that says nothing chooses nothing: an empty form must not put the whole catalogue on a shelf.</summary>
    public bool Holds(ProductFacts facts, DateTimeOffset now)
    {
        var parts = (Conditions ?? []).Select(c => c.Holds(facts, now)).Concat((Groups ?? []).Select(g => g.Holds(facts, now))).ToList();
        return parts.Count > 0 && (Any ? parts.Contains(true) : !parts.Contains(false)) != Not;
    }

    /// <summary>Its answer changes as time goes by, though nothing is written.</summary>
    [JsonIgnore]
    public bool IsTimely => (Conditions ?? []).Any(c => c.Op == RuleCondition.Within) || (Groups ?? []).Any(g => g.IsTimely);

    /// <summary>Currencies its prices are in.</summary>
    [JsonIgnore]
    public IEnumerable<string> Currencies => (Conditions ?? []).Where(c => c.Field == RuleCondition.Price).Select(c => c.Key ?? "").Concat((Groups ?? []).SelectMany(g => g.Currencies));

    public SelectionRule Checked(string field = "rule")
    {
        Check(this, 1, field);
        return this;
    }

    private static void Check(SelectionRule rule, int depth, string field)
    {
        if (depth > MaxDepth || (rule.Conditions?.Count ?? 0) + (rule.Groups?.Count ?? 0) is 0 or > MaxParts)
        {
            throw new RuleViolationException("rule.size", $"A rule has 1 to {MaxParts} conditions and at most {MaxDepth} levels.", field);
        }

        foreach (var condition in rule.Conditions ?? [])
        {
            condition.Check(field);
        }

        foreach (var group in rule.Groups ?? [])
        {
            Check(group, depth + 1, field);
        }
    }
}
