using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Import;

internal sealed class ImportTables : IEntityTypeConfiguration<ImportRun>, IEntityTypeConfiguration<ImportLine>, IEntityTypeConfiguration<ImportedProduct>
{
    public void Configure(EntityTypeBuilder<ImportRun> run)
    {
        run.ToTable("catalog_import_runs");
        run.Property(r => r.FileName).HasMaxLength(200);
        run.Property(r => r.Sha256).HasMaxLength(64);
        run.Property(r => r.Status).HasConversion<string>().HasMaxLength(20);
        run.Property(r => r.Position).IsConcurrencyToken();
        run.HasIndex(r => new { r.SiteId, r.Sha256 });
    }

    public void Configure(EntityTypeBuilder<ImportLine> line)
    {
        line.ToTable("catalog_import_lines");
        line.Property(l => l.Column).HasMaxLength(200);
        line.Property(l => l.Level).HasMaxLength(20);
        line.Property(l => l.Code).HasMaxLength(60);
        line.HasOne<ImportRun>().WithMany().HasForeignKey(l => l.ImportRunId).OnDelete(DeleteBehavior.Cascade);
        line.HasIndex(l => new { l.ImportRunId, l.Row });
    }

    public void Configure(EntityTypeBuilder<ImportedProduct> imported)
    {
        imported.ToTable("catalog_imported_products");
        imported.HasKey(i => new { i.Handle, i.Currency });
        imported.Property(i => i.Handle).HasMaxLength(Slugs.MaxLength);
        imported.Property(i => i.Currency).HasMaxLength(3);
        imported.Property(i => i.Hash).HasMaxLength(64);
    }
}
