using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Content;

internal sealed class ContentTables : IEntityTypeConfiguration<ContentItemVersion>, IEntityTypeConfiguration<ContentHandle>
{
    private const int IdLength = 80;

    public void Configure(EntityTypeBuilder<ContentItemVersion> version)
    {
        version.ToTable("kernel_content_items");
        version.Property(v => v.ContentItemId).HasMaxLength(IdLength);
        version.Property(v => v.VersionId).HasMaxLength(IdLength);
        version.Property(v => v.ContentType).HasMaxLength(120);
        version.Property(v => v.DisplayText).HasMaxLength(ContentItemVersion.TextLength);
        version.Property(v => v.Revision).IsConcurrencyToken();
        version.HasIndex(v => new { v.SiteId, v.VersionId }).IsUnique();
        version.HasIndex(v => new { v.ContentItemId, v.SiteId });

        // One latest and one published version an item and site, whoever else publishes at the same moment. A bare column is a condition on both databases.
        version.HasIndex(v => new { v.SiteId, v.ContentItemId }, "IX_kernel_content_items_latest").IsUnique().HasFilter("\"Latest\"");
        version.HasIndex(v => new { v.SiteId, v.ContentItemId }, "IX_kernel_content_items_published").IsUnique().HasFilter("\"Published\"");
        version.HasIndex(v => new { v.SiteId, v.ContentType, v.DisplayText });
    }

    public void Configure(EntityTypeBuilder<ContentHandle> handle)
    {
        handle.ToTable("kernel_content_handles");
        handle.Property(h => h.Kind).HasMaxLength(10);
        handle.Property(h => h.Key).HasMaxLength(400);
        handle.Property(h => h.ContentItemId).HasMaxLength(IdLength);
        handle.Property(h => h.ContainedItemId).HasMaxLength(IdLength);
        handle.HasIndex(h => new { h.SiteId, h.Kind, h.Key }).IsUnique().HasFilter("\"Published\"");
        handle.HasIndex(h => new { h.Kind, h.Key });
        handle.HasIndex(h => new { h.SiteId, h.ContentItemId });
    }
}
