namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>What visitors saw from one moment to the next.</summary>
internal sealed class ThemeOverrideVersion
{
    public long Id { get; private set; }

    public long OverrideId { get; private set; }

    public required int Number { get; init; }

    /// <summary>Null: the site gave its own file up.</summary>
    public required string? Body { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public string? Note { get; init; }
}
