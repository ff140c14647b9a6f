using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Composer.Versions;

internal sealed class VersionTable : IEntityTypeConfiguration<DocumentVersion>
{
    public void Configure(EntityTypeBuilder<DocumentVersion> version)
    {
        version.ToTable("composer_versions");
        version.Property(v => v.Doc).HasMaxLength(80);
        version.Property(v => v.Name).HasMaxLength(DocumentVersion.NameLength);
        version.Property(v => v.Note).HasMaxLength(DocumentVersion.NoteLength);
        version.Property(v => v.By).HasMaxLength(40);
        version.Property(v => v.ByName).HasMaxLength(80);
        version.Property(v => v.ContentItemVersionId).HasMaxLength(80);
        version.HasIndex(v => new { v.SiteId, v.Doc, v.Number }).IsUnique();
    }
}
