using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Products;

internal sealed class VariantTable : IEntityTypeConfiguration<Variant>
{
    public void Configure(EntityTypeBuilder<Variant> variant)
    {
        variant.ToTable("catalog_variants");
        variant.Property(v => v.Sku).HasMaxLength(Slugs.MaxLength);
        variant.Property(v => v.OptionValues).AsJson();
        variant.Property(v => v.Attributes).AsJson();
        variant.Ignore(v => v.Combination);
        variant.HasIndex(v => v.Sku).IsUnique();
        variant.HasIndex(v => v.ProductId);
    }
}
