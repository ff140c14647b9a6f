namespace BrandMall.Staff.Sessions;

/// <summary>One sign-in, remembered on the server: a copied cookie is worth nothing once its owner signed out.</summary>
internal sealed class StaffSession
{
    public required string Id { get; init; }

    public required string StaffId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>However busy its owner is, it is over then.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public string Ip { get; init; } = "";
}
