using BrandMall.Staff.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Staff.Sessions;

internal sealed class SessionTable : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> session)
    {
        session.ToTable("staff_sessions");
        session.Property(s => s.Id).HasMaxLength(43);
        session.Property(s => s.StaffId).HasMaxLength(40);
        session.Property(s => s.Ip).HasMaxLength(45);
        session.HasIndex(s => s.ExpiresAt);
        session.HasOne<StaffUser>().WithMany().HasForeignKey(s => s.StaffId).OnDelete(DeleteBehavior.Cascade);
    }
}
