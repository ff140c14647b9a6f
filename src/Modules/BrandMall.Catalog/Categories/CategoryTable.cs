using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Categories;

internal sealed class CategoryTable : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> category)
    {
        category.ToTable("catalog_categories");
        category.Property(c => c.Path).HasMaxLength(Slugs.MaxLength);
        category.Property(c => c.Translations).AsJson();
        category.Ignore(c => c.Parent);
        category.HasIndex(c => c.Path).IsUnique();
    }
}
