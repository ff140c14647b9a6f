using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Prices;

internal sealed class PriceRuleTables : IEntityTypeConfiguration<FloorPrice>, IEntityTypeConfiguration<PriceApproval>
{
    public void Configure(EntityTypeBuilder<FloorPrice> floor)
    {
        floor.ToTable("catalog_floor_prices");
        floor.HasKey(f => new { f.Sku, f.Currency });
        floor.Property(f => f.Sku).HasMaxLength(Slugs.MaxLength);
        floor.Property(f => f.Currency).HasMaxLength(3);
    }

    public void Configure(EntityTypeBuilder<PriceApproval> approval)
    {
        approval.ToTable("catalog_price_approvals");
        approval.Property(a => a.Sku).HasMaxLength(Slugs.MaxLength);
        approval.Property(a => a.Rule).HasMaxLength(60);
        approval.Property(a => a.Reason).HasMaxLength(300);
        approval.Property(a => a.By).HasMaxLength(120);
        approval.HasOne<PriceBook>().WithMany().HasForeignKey(a => a.PriceBookId);
        approval.HasIndex(a => new { a.PriceBookId, a.Sku });
    }
}
