using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Sites;

internal sealed class SiteTable : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> site)
    {
        site.ToTable("kernel_sites");
        site.Property(s => s.Name).HasMaxLength(40);
        site.Property(s => s.DisplayName).HasMaxLength(80);
        site.Property(s => s.Tier).HasMaxLength(20);
        site.Property(s => s.Region).HasMaxLength(40);
        site.Property(s => s.Theme).HasMaxLength(60);
        site.Property(s => s.Currency).HasMaxLength(3);
        site.Property(s => s.TimeZone).HasMaxLength(60);
        site.PrimitiveCollection(s => s.Hosts);
        site.PrimitiveCollection(s => s.Locales);
        site.Ignore(s => s.Locale);
        site.HasIndex(s => s.Name).IsUnique();
        site.HasOne<Site>().WithMany().HasForeignKey(s => s.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
