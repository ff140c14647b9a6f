using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Composer.Shares;

internal sealed class ShareTable : IEntityTypeConfiguration<ShareLink>
{
    public void Configure(EntityTypeBuilder<ShareLink> share)
    {
        share.ToTable("composer_shares");
        share.Property(s => s.Doc).HasMaxLength(80);
        share.Property(s => s.Key).HasMaxLength(26);
        share.Property(s => s.Locale).HasMaxLength(20);
        share.Property(s => s.Device).HasMaxLength(10);
        share.Property(s => s.By).HasMaxLength(40);
        share.Property(s => s.ByName).HasMaxLength(80);
        share.HasIndex(s => s.Key).IsUnique();
        share.HasIndex(s => new { s.SiteId, s.Doc });
    }
}
