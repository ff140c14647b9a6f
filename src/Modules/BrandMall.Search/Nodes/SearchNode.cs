namespace BrandMall.Search.Nodes;

/// <summary>How the index of one language fares in one process, for operators.</summary>
internal sealed class SearchNode
{
    public required string Node { get; init; }

    public required string Locale { get; init; }

    public int Documents { get; set; }

    public bool Building { get; set; }

    public DateTimeOffset? BuiltAt { get; set; }

    public DateTimeOffset At { get; set; }
}
