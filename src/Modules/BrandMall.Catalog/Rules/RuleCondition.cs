using System.Globalization;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Rules;

/// <summary>One thing that holds for a product or not.</summary>
/// <param name="Field">One of <see cref="Fields"/>.</param>
/// <param name="Op"><c>is</c> (one of the values; a category with everything below it), <c>contains</c>, <c>over</c> and <c>under</c> (both with the limit itself), <c>within</c> (the last N days).</param>
/// <param name="Key">Of a specification: its key or name; of a price: the currency.</param>
internal sealed record RuleCondition(string Field, string Op, IReadOnlyList<string> Values, string? Key = null, bool Not = false)
{
    public const string Category = "category", Brand = "brand", Tag = "tag", Type = "type", Vendor = "vendor", Product = "product", Status = "status",
        Price = "price", Specification = "specification", Created = "created", Launched = "launched";

    public const string Is = "is", Contains = "contains", Over = "over", Under = "under", Within = "within";

    private const int MaxValues = 500;
    private const int MaxDays = 36_500;

    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Fields = new Dictionary<string, IReadOnlyList<string>>
    {
        [Category] = [Is], [Brand] = [Is], [Tag] = [Is], [Type] = [Is, Contains], [Vendor] = [Is, Contains], [Product] = [Is], [Status] = [Is],
        [Price] = [Over, Under], [Specification] = [Is, Contains, Over, Under], [Created] = [Over, Under, Within], [Launched] = [Over, Under, Within],
    };

    public bool Holds(ProductFacts facts, DateTimeOffset now) => Says(facts, now) != Not;

    public void Check(string field)
    {
        if (!Fields.TryGetValue(Field, out var ops) || !ops.Contains(Op))
        {
            throw new RuleViolationException("rule.condition", $"'{Field} {Op}' is not a condition.", field);
        }

        if (Values is null || Values.Count is 0 or > MaxValues || Values.Any(string.IsNullOrWhiteSpace) || (Op is not Is && Values.Count > 1))
        {
            throw new RuleViolationException("rule.values", $"The condition on {Field} needs a value.", field);
        }

        var sound = (Field, Op) switch
        {
            (Specification, Over or Under) => Number(Values[0]) is not null && !string.IsNullOrWhiteSpace(Key),
            (Specification, _) => !string.IsNullOrWhiteSpace(Key),
            (Price, _) => Number(Values[0]) is >= 0 && Key is { Length: 3 },
            (_, Within) => Number(Values[0]) is > 0 and <= MaxDays,
            (Created or Launched, _) => Instant(Values[0]) is not null,
            _ => true,
        };
        if (!sound)
        {
            throw new RuleViolationException("rule.values", $"'{Values[0]}' does not fit the condition on {Field}.", field);
        }
    }

    private bool Says(ProductFacts facts, DateTimeOffset now) => Field switch
    {
        Category => facts.Categories.Any(path => Values.Any(v => path == v || path.StartsWith(v + "/", StringComparison.Ordinal))),
        Brand => facts.Brand is { } brand && Values.Contains(brand),
        Tag => facts.Tags.Any(Values.Contains),
        Type => Text(facts.Type),
        Vendor => Text(facts.Vendor),
        Product => Values.Contains(facts.Handle),
        Status => Values.Contains(facts.Status, StringComparer.OrdinalIgnoreCase),
        Price => facts.Prices.TryGetValue(Key!, out var price) && Compare(price, Number(Values[0])!.Value),
        Specification => facts.Specifications.Any(s => (s.Key == Key || s.Name == Key) && (Op is Over or Under ? s.Number is { } number && Compare(number, Number(Values[0])!.Value) : Text(s.Value))),
        Created => Date(facts.CreatedAt, now),
        Launched => Date(facts.LaunchedAt, now),
        _ => false,
    };

    private bool Text(string text) => Op == Is ? Values.Contains(text) : text.Contains(Values[0], StringComparison.OrdinalIgnoreCase);

    private bool Compare(decimal value, decimal limit) => Op == Over ? value >= limit : value <= limit;

    private bool Date(DateTimeOffset at, DateTimeOffset now) => Op switch
    {
        Within => at > now - TimeSpan.FromDays((double)Number(Values[0])!.Value) && at <= now,
        Over => at >= Instant(Values[0])!.Value,
        _ => at <= Instant(Values[0])!.Value,
    };

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset? Instant(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
