using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Composer.History;

internal sealed class HistoryTable : IEntityTypeConfiguration<DocumentEvent>
{
    public void Configure(EntityTypeBuilder<DocumentEvent> happened)
    {
        happened.ToTable("composer_events");
        happened.Property(e => e.Doc).HasMaxLength(80);
        happened.Property(e => e.Kind).HasMaxLength(20);
        happened.Property(e => e.By).HasMaxLength(40);
        happened.Property(e => e.ByName).HasMaxLength(80);
        happened.HasIndex(e => new { e.SiteId, e.Doc, e.Id });
    }
}
