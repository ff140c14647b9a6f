using System.Globalization;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Catalog.Resources;

/// <summary>Where a list ordered by instant and id goes on: <c>{milliseconds}-{id}</c>.</summary>
internal readonly record struct KeysetCursor(DateTimeOffset At, int Id)
{
    public static KeysetCursor Read(string text)
    {
        var parts = text.Split('-');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < 253_402_300_800_000
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? new KeysetCursor(DateTimeOffset.FromUnixTimeMilliseconds(at), id)
                : throw new RuleViolationException("request.cursor", "The cursor is not one this list gave.", "after");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}-{Id}");
}
