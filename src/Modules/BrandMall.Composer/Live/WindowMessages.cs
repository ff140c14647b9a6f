using System.Text.Json.Nodes;

namespace BrandMall.Composer.Live;

/// <summary>What windows on the same document hear: the names of the calls they answer to.</summary>
internal static class WindowMessages
{
    /// <summary>A list of <see cref="Present"/>.</summary>
    public const string Presence = "Presence";

    /// <summary>An <see cref="AcceptedOps"/>.</summary>
    public const string Ops = "Ops";

    /// <summary>A <see cref="PublishedVersion"/>.</summary>
    public const string Published = "Published";

    /// <summary>A <see cref="TakenWidget"/>.</summary>
    public const string TakenOver = "TakenOver";
}

/// <param name="Widget">What they have selected.</param>
/// <param name="Editing">What they are changing at the moment; others had better not.</param>
internal sealed record Present(string ClientId, string Id, string Name, string? Widget, string? Editing);

internal sealed record AcceptedOps(long Rev, string ClientId, string By, string ByName, JsonNode Ops);

internal sealed record PublishedVersion(string VersionId, string By);

internal sealed record TakenWidget(string Widget, string By);
