using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Prices;

internal sealed class PriceEntryTable : IEntityTypeConfiguration<PriceEntry>
{
    public void Configure(EntityTypeBuilder<PriceEntry> entry)
    {
        entry.ToTable("catalog_price_entries");
        entry.Property(e => e.Sku).HasMaxLength(Slugs.MaxLength);
        entry.HasIndex(e => new { e.PriceBookId, e.Sku }).IsUnique();
    }
}
