namespace BrandMall.Staff.Roles;

/// <summary>A bundle of permissions with a name, held brand-wide or on a site by a <see cref="StaffGrant"/>.</summary>
internal sealed class StaffRole
{
    public required string Name { get; init; }

    public string Description { get; set; } = "";

    /// <summary><c>noun.verb</c>, and verbatim whatever an imported recipe names that no module declares.</summary>
    public List<string> Permissions { get; set; } = [];

    /// <summary>Somebody, or a recipe, decided what it allows; a built-in role follows the modules only until then.</summary>
    public bool Changed { get; set; }
}
