using BrandMall.Staff.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Staff.Roles;

internal sealed class RoleTables : IEntityTypeConfiguration<StaffRole>, IEntityTypeConfiguration<StaffGrant>
{
    public void Configure(EntityTypeBuilder<StaffRole> role)
    {
        role.ToTable("staff_roles");
        role.HasKey(r => r.Name);
        role.Property(r => r.Name).HasMaxLength(60);
        role.Property(r => r.Description).HasMaxLength(400);
        role.PrimitiveCollection(r => r.Permissions);
    }

    public void Configure(EntityTypeBuilder<StaffGrant> grant)
    {
        grant.ToTable("staff_grants");
        grant.Property(g => g.StaffId).HasMaxLength(40);
        grant.Property(g => g.RoleName).HasMaxLength(60);
        grant.HasIndex(g => g.StaffId);
        grant.HasOne<StaffUser>().WithMany().HasForeignKey(g => g.StaffId).OnDelete(DeleteBehavior.Cascade);
        grant.HasOne<StaffRole>().WithMany().HasForeignKey(g => g.RoleName).OnDelete(DeleteBehavior.Restrict);
    }
}
