using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace BrandMall.Kernel.Themes;

/// <summary>Counts overrides that were passed over because they do not work, so that somebody looks. Pages are then made of what lies under them.</summary>
internal static class ThemeFallbacks
{
    private static readonly Meter s_meter = new("BrandMall");
    private static readonly Counter<long> s_passedOver = s_meter.CreateCounter<long>("brandmall.theme.fallbacks", description: "Theme overrides that were passed over, by site and path.");
    private static readonly ConcurrentQueue<string> s_untold = new();

    public static void Record(ThemeOverride passedOver, string reason)
    {
        s_passedOver.Add(1, new KeyValuePair<string, object?>("site", passedOver.Site), new KeyValuePair<string, object?>("path", passedOver.Path));
        s_untold.Enqueue($"{passedOver.Site}: {passedOver.Path} ({passedOver.Theme}, version {passedOver.Version}) is passed over: {reason}");
    }

    /// <summary>What happened since last asked, for the log.</summary>
    public static IEnumerable<string> Take()
    {
        while (s_untold.TryDequeue(out var line))
        {
            yield return line;
        }
    }
}
