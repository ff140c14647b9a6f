using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Staff.Audit;

internal sealed class AuditTable : IEntityTypeConfiguration<StaffAuditEntry>
{
    public void Configure(EntityTypeBuilder<StaffAuditEntry> entry)
    {
        entry.ToTable("staff_audit_entries");
        entry.Property(e => e.StaffId).HasMaxLength(40);
        entry.Property(e => e.Name).HasMaxLength(80);
        entry.Property(e => e.Action).HasMaxLength(120);
        entry.Property(e => e.Object).HasMaxLength(200);
        entry.Property(e => e.Ip).HasMaxLength(45);
        entry.HasIndex(e => e.StaffId);
    }
}
