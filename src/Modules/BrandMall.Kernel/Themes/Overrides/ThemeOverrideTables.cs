using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Themes.Overrides;

internal sealed class ThemeOverrideTables : IEntityTypeConfiguration<ThemeOverrideRow>, IEntityTypeConfiguration<ThemeOverrideVersion>
{
    public void Configure(EntityTypeBuilder<ThemeOverrideRow> row)
    {
        row.ToTable("kernel_theme_overrides");
        row.Property(r => r.Theme).HasMaxLength(60);
        row.Property(r => r.Path).HasMaxLength(120);
        row.Property(r => r.DraftBy).HasMaxLength(256);
        row.Property(r => r.Revision).IsConcurrencyToken();
        row.HasIndex(r => new { r.SiteId, r.Theme, r.Path }).IsUnique();
        row.HasMany(r => r.Versions).WithOne().HasForeignKey(v => v.OverrideId).OnDelete(DeleteBehavior.Cascade);
        row.Navigation(r => r.Versions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ThemeOverrideVersion> version)
    {
        version.ToTable("kernel_theme_override_versions");
        version.Property(v => v.By).HasMaxLength(256);
        version.Property(v => v.Note).HasMaxLength(400);
        version.HasIndex(v => new { v.OverrideId, v.Number }).IsUnique();
    }
}
