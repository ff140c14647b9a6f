using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Events;

internal sealed class ChangeTable : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.ToTable("kernel_changes");
        change.Property(c => c.Kind).HasMaxLength(40);
        change.Property(c => c.Key).HasMaxLength(200);
        change.HasIndex(c => c.At);
    }
}
