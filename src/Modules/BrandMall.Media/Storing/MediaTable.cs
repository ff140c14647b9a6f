using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Media.Storing;

internal sealed class MediaTable : IEntityTypeConfiguration<MediaFile>
{
    public void Configure(EntityTypeBuilder<MediaFile> file)
    {
        file.ToTable("media_files");
        file.Property(f => f.Path).HasMaxLength(MediaPath.MaxLength);
        file.Property(f => f.Type).HasMaxLength(80);
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.Property(f => f.Alt).HasMaxLength(400);
        file.HasIndex(f => f.Path).IsUnique();
    }
}
