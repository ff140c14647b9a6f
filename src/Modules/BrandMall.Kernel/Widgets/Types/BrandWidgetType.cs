namespace BrandMall.Kernel.Widgets.Types;

/// <summary>A widget type the brand made itself. All its sites may use it.</summary>
internal sealed class BrandWidgetType
{
    public long Id { get; private set; }

    public required string Type { get; init; }

    /// <summary>What would stand in its <c>widget.json</c>.</summary>
    public string Json { get; private set; } = "{}";

    public string Liquid { get; private set; } = "";

    public string Css { get; private set; } = "";

    /// <summary>Counts its changes, from 1.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset ModifiedAt { get; private set; }

    public string ModifiedBy { get; private set; } = "";

    public void Write(string json, string liquid, string css, string by, DateTimeOffset at) =>
        (Json, Liquid, Css, ModifiedBy, ModifiedAt, Revision) = (json, liquid, css, by, at, Revision + 1);
}
