namespace BrandMall.Staff.Roles;

/// <summary>A person holds a role.</summary>
internal sealed class StaffGrant
{
    public int Id { get; private set; }

    public required string StaffId { get; init; }

    public required string RoleName { get; init; }

    /// <summary>Where; null: the brand and every site of it.</summary>
    public int? SiteId { get; init; }
}
