using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Prices;

internal sealed class PriceBookTable : IEntityTypeConfiguration<PriceBook>
{
    public void Configure(EntityTypeBuilder<PriceBook> book)
    {
        book.ToTable("catalog_price_books");
        book.Property(b => b.Name).HasMaxLength(60);
        book.Property(b => b.Title).HasMaxLength(120);
        book.Property(b => b.Currency).HasMaxLength(3);
        book.Property(b => b.Tier).HasConversion<string>().HasMaxLength(20);
        book.Property(b => b.Region).HasMaxLength(40);
        book.Property(b => b.Channel).HasMaxLength(40);
        book.Property(b => b.Event).HasMaxLength(60);
        book.Property(b => b.Adjustment).AsOptionalJson();
        book.Property(b => b.Version).IsConcurrencyToken();
        book.Ignore(b => b.IsStanding);
        book.HasMany(b => b.Entries).WithOne().HasForeignKey(e => e.PriceBookId);
        book.HasOne<PriceBook>().WithMany().HasForeignKey(b => b.ParentId).OnDelete(DeleteBehavior.Restrict);
        book.HasIndex(b => b.Name).IsUnique();
        book.HasIndex(b => new { b.Currency, b.SiteId });
    }
}
