using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Composer.Drafts;

internal sealed class DraftTables : IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<DraftBatch>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("composer_drafts");
        draft.Property(d => d.Doc).HasMaxLength(80);
        draft.Property(d => d.BaseVersionId).HasMaxLength(80);
        draft.Property(d => d.ModifiedBy).HasMaxLength(80);
        draft.HasIndex(d => new { d.SiteId, d.Doc }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DraftBatch> batch)
    {
        batch.ToTable("composer_ops");
        batch.Property(b => b.Doc).HasMaxLength(80);
        batch.Property(b => b.ClientId).HasMaxLength(40);
        batch.Property(b => b.By).HasMaxLength(40);
        batch.Property(b => b.ByName).HasMaxLength(80);

        // Two writers cannot make the same rev, nor one gesture twice.
        batch.HasIndex(b => new { b.SiteId, b.Doc, b.Rev }).IsUnique();
        batch.HasIndex(b => new { b.SiteId, b.Doc, b.ClientId, b.Seq }).IsUnique();
    }
}
