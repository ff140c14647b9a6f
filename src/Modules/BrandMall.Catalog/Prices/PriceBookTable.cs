using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Prices;

internal sealed class PriceBookTable : IEntityTypeConfiguration<PriceBook>
{
    public void Configure(EntityTypeBuilder<PriceBook> book)
    {
        book.ToTable("catalog_price_books");
        book.Property(b => b.Name).HasMaxLength(60);
        book.Property(b => b.Currency).HasMaxLength(3);
        book.HasMany(b => b.Entries).WithOne().HasForeignKey(e => e.PriceBookId);
        book.HasIndex(b => b.Name).IsUnique();

        // One book a currency for the brand and one for each site: that is what makes the answer to "what does it cost here" single.
        book.HasIndex(b => new { b.SiteId, b.Currency }).IsUnique();
        book.HasIndex(b => b.Currency).IsUnique().HasFilter("\"SiteId\" IS NULL").HasDatabaseName("IX_catalog_price_books_brand");
    }
}
