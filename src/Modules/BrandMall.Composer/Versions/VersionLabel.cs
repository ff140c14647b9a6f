namespace BrandMall.Composer.Versions;

/// <summary>What people call a version, and what they say of it.</summary>
internal sealed record VersionLabel(string? Name = null, string? Note = null)
{
    public static VersionLabel None { get; } = new();

    public static VersionLabel Of(string? name, string? note) => new(Clean(name), Clean(note));

    private static string? Clean(string? text) => text?.Trim() is { Length: > 0 } said ? said : null;
}
