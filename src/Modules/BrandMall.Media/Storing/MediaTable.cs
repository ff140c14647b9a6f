using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Media.Storing;

internal sealed class MediaTable : IEntityTypeConfiguration<MediaFile>, IEntityTypeConfiguration<MediaAlias>, IEntityTypeConfiguration<RetiredContent>
{
    public void Configure(EntityTypeBuilder<MediaFile> file)
    {
        file.ToTable("media_files");
        file.Property(f => f.Path).HasMaxLength(MediaPath.MaxLength);
        file.Property(f => f.Folder).HasMaxLength(MediaPath.MaxLength);
        file.Property(f => f.Type).HasMaxLength(80);
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.Property(f => f.SourceSha256).HasMaxLength(64);
        file.Property(f => f.Colour).HasMaxLength(7);
        file.Property(f => f.Blur).HasMaxLength(400);
        file.HasIndex(f => f.Path).IsUnique();
        file.HasIndex(f => new { f.Folder, f.Id });
        file.HasIndex(f => f.Sha256);
        file.OwnsMany(f => f.Tags, tag =>
        {
            tag.ToTable("media_tags");
            tag.WithOwner().HasForeignKey(t => t.FileId);
            tag.HasKey(t => new { t.FileId, t.Name });
            tag.Property(t => t.Name).HasMaxLength(MediaFile.MaxTag);
            tag.HasIndex(t => t.Name);
        });
    }

    public void Configure(EntityTypeBuilder<RetiredContent> retired)
    {
        retired.ToTable("media_retired_contents");
        retired.Property(r => r.Sha256).HasMaxLength(64);
        retired.Property(r => r.Extension).HasMaxLength(10);
        retired.HasIndex(r => r.At);
    }

    public void Configure(EntityTypeBuilder<MediaAlias> alias)
    {
        alias.ToTable("media_aliases");
        alias.HasKey(a => a.Path);
        alias.Property(a => a.Path).HasMaxLength(MediaPath.MaxLength);
        alias.HasIndex(a => a.FileId);
    }
}
