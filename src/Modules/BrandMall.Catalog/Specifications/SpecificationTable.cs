using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Specifications;

internal sealed class SpecificationTable : IEntityTypeConfiguration<SpecificationDefinition>
{
    public void Configure(EntityTypeBuilder<SpecificationDefinition> definition)
    {
        definition.ToTable("catalog_specifications");
        definition.Property(d => d.Key).HasMaxLength(Slugs.MaxLength);
        definition.Property(d => d.Name).HasMaxLength(80);
        definition.Property(d => d.Kind).HasConversion<string>().HasMaxLength(20);
        definition.Property(d => d.Unit).HasMaxLength(20);
        definition.Property(d => d.Choices).AsJson();
        definition.Property(d => d.Names).AsJson();
        definition.Property(d => d.Version).IsConcurrencyToken();
        definition.HasIndex(d => d.Key).IsUnique();
        definition.HasIndex(d => d.Name).IsUnique();
    }
}
