using BrandMall.Catalog.Brands;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Products;

internal sealed class ProductTable : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.ToTable("catalog_products");
        product.Property(p => p.Handle).HasMaxLength(Slugs.MaxLength);
        product.Property(p => p.Status).HasConversion<string>().HasMaxLength(20);
        product.Ignore(p => p.Tags);
        product.Property(p => p.Options).AsJson();
        product.Property(p => p.Images).AsJson();
        product.Property(p => p.Specifications).AsJson();
        product.Property(p => p.Related).AsJson();
        product.Property(p => p.Seo).AsJson();
        product.Property(p => p.Translations).AsJson();
        product.Property(p => p.Version).IsConcurrencyToken();
        product.Ignore(p => p.Offered);
        product.HasMany(p => p.Variants).WithOne().HasForeignKey(v => v.ProductId).OnDelete(DeleteBehavior.Restrict);
        product.HasMany(p => p.Categories).WithOne().HasForeignKey(c => c.ProductId).OnDelete(DeleteBehavior.Cascade);
        product.OwnsMany(p => p.Filing, tag =>
        {
            tag.ToTable("catalog_product_tags");
            tag.WithOwner().HasForeignKey(t => t.ProductId);
            tag.HasKey(t => new { t.ProductId, t.Tag });
            tag.Property(t => t.Tag).HasMaxLength(ProductTag.MaxLength);
            tag.HasIndex(t => t.Tag);
        });
        product.Navigation(p => p.Filing).HasField("_tags");
        product.HasOne<Brand>().WithMany().HasForeignKey(p => p.BrandId).OnDelete(DeleteBehavior.SetNull);
        product.HasIndex(p => p.Handle).IsUnique();
        product.HasIndex(p => new { p.Status, p.ListedAt });
        product.HasIndex(p => new { p.UpdatedAt, p.Id });
    }
}
