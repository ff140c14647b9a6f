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
        entry.Ignore(e => e.IsDateless);
        entry.Ignore(e => e.IsStanding);
        entry.HasIndex(e => new { e.PriceBookId, e.Sku, e.MinQty, e.From }).IsUnique();
        entry.HasIndex(e => e.Sku);
        entry.HasIndex(e => e.From);
        entry.HasIndex(e => e.Until);
    }
}
