using BrandMall.Catalog.Categories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Products;

internal sealed class ProductCategoryTable : IEntityTypeConfiguration<ProductCategory>
{
    public void Configure(EntityTypeBuilder<ProductCategory> link)
    {
        link.ToTable("catalog_product_categories");
        link.HasKey(l => new { l.ProductId, l.CategoryId });
        link.HasOne<Category>().WithMany().HasForeignKey(l => l.CategoryId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => new { l.CategoryId, l.Position });
    }
}
