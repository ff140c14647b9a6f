using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Brands;

internal sealed class BrandTable : IEntityTypeConfiguration<Brand>
{
    public void Configure(EntityTypeBuilder<Brand> brand)
    {
        brand.ToTable("catalog_brands");
        brand.Property(b => b.Handle).HasMaxLength(Slugs.MaxLength);
        brand.Property(b => b.Name).HasMaxLength(120);
        brand.Property(b => b.Translations).AsJson();
        brand.Property(b => b.Version).IsConcurrencyToken();
        brand.HasIndex(b => b.Handle).IsUnique();
    }
}
