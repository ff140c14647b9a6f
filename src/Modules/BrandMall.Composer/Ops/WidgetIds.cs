namespace BrandMall.Composer.Ops;

/// <summary>New widgets have Orchard's ids, minted by whoever makes them.</summary>
internal static class WidgetIds
{
    public static bool IsOne(string id) => id.Length == 26 && id.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9');
}
