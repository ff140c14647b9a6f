using System.Collections.Concurrent;

namespace BrandMall.Composer.Preview;

/// <summary>
/// The styles windows have been given for a draft. Stand-ins of pictures come to light as widgets are drawn, and once a page shows a picture its rule must stay,
/// so they are gathered here; windows are told a style only when there is another.
/// </summary>
internal sealed class DrawnStyles
{
    private const int Capacity = 200;
    private const int MaxRules = 2000;

    private readonly ConcurrentDictionary<(int Site, string Doc, string Locale), Known> _known = new();

    /// <summary>The whole style; null when it is the one that was given last.</summary>
    public string? Take((int Site, string Doc, string Locale) key, string style, IReadOnlyList<string> standIns, bool always)
    {
        if (_known.Count >= Capacity)
        {
            _known.Clear();
        }

        var known = _known.GetOrAdd(key, _ => new Known());
        lock (known)
        {
            if (known.Rules.Count > MaxRules)
            {
                known.Rules.Clear();
                known.Order.Clear();
            }

            var added = false;
            foreach (var rule in standIns.Where(known.Rules.Add))
            {
                known.Order.Add(rule);
                added = true;
            }

            var same = !added && known.Style == style;
            known.Style = style;
            return same && !always ? null : style + string.Concat(known.Order);
        }
    }

    private sealed class Known
    {
        public string? Style { get; set; }

        public HashSet<string> Rules { get; } = [];

        public List<string> Order { get; } = [];
    }
}
