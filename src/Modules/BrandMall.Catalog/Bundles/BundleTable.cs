using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Bundles;

internal sealed class BundleTable : IEntityTypeConfiguration<Bundle>
{
    public void Configure(EntityTypeBuilder<Bundle> bundle)
    {
        bundle.ToTable("catalog_bundles");
        bundle.Property(b => b.Handle).HasMaxLength(Slugs.MaxLength);
        bundle.Property(b => b.Title).HasMaxLength(120);
        bundle.Property(b => b.Prices).AsJson();
        bundle.Property(b => b.Translations).AsJson();
        bundle.Property(b => b.Version).IsConcurrencyToken();
        bundle.HasIndex(b => b.Handle).IsUnique();
        bundle.OwnsMany(b => b.Lines, line =>
        {
            line.ToTable("catalog_bundle_lines");
            line.WithOwner().HasForeignKey(l => l.BundleId);
            line.HasKey(l => new { l.BundleId, l.Sku });
            line.Property(l => l.Sku).HasMaxLength(Slugs.MaxLength);
            line.HasIndex(l => l.Sku);
        });
        bundle.Navigation(b => b.Lines).HasField("_lines");
    }
}
