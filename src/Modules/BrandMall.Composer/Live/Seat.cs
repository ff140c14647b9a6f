namespace BrandMall.Composer.Live;

/// <summary>One window on a document, as processes tell each other of it.</summary>
/// <param name="Since">Since when it holds <paramref name="Editing"/>: of two who say so at once the later one has taken it over.</param>
internal sealed record Seat(string ClientId, string Id, string Name, string? Widget, string? Editing, DateTimeOffset Since)
{
    public Present ToPresent() => new(ClientId, Id, Name, Widget, Editing);
}
