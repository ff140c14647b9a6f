using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Widgets.Types;

internal sealed class BrandWidgetTypeTable : IEntityTypeConfiguration<BrandWidgetType>
{
    public void Configure(EntityTypeBuilder<BrandWidgetType> type)
    {
        type.ToTable("kernel_widget_types");
        type.Property(t => t.Type).HasMaxLength(WidgetTypeRules.MaxName);
        type.Property(t => t.ModifiedBy).HasMaxLength(256);
        type.Property(t => t.Revision).IsConcurrencyToken();
        type.HasIndex(t => t.Type).IsUnique();
    }
}
