using BrandMall.Catalog.Products;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Listings;

internal sealed class ListingTables : IEntityTypeConfiguration<SiteListing>, IEntityTypeConfiguration<AssortmentRule>, IEntityTypeConfiguration<SitePlacement>
{
    public void Configure(EntityTypeBuilder<SiteListing> listing)
    {
        listing.ToTable("catalog_site_listings");
        listing.Property(l => l.Version).IsConcurrencyToken();
        listing.Ignore(l => l.IsEmpty);
        listing.HasOne<Site>().WithMany().HasForeignKey(l => l.SiteId).OnDelete(DeleteBehavior.Cascade);
        listing.HasOne<Product>().WithMany().HasForeignKey(l => l.ProductId).OnDelete(DeleteBehavior.Cascade);
        listing.HasIndex(l => new { l.SiteId, l.ProductId }).IsUnique();
        listing.HasIndex(l => l.ProductId);
    }

    public void Configure(EntityTypeBuilder<AssortmentRule> rule)
    {
        rule.ToTable("catalog_assortment_rules");
        rule.Property(r => r.Rule).AsJson();
        rule.HasOne<Site>().WithMany().HasForeignKey(r => r.SiteId).OnDelete(DeleteBehavior.Cascade);
        rule.HasIndex(r => new { r.SiteId, r.Position }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SitePlacement> placement)
    {
        placement.ToTable("catalog_site_placements");
        placement.HasKey(p => new { p.SiteId, p.ProductId });
        placement.Ignore(p => p.IsPlain);
        placement.HasOne<Site>().WithMany().HasForeignKey(p => p.SiteId).OnDelete(DeleteBehavior.Cascade);
        placement.HasOne<Product>().WithMany().HasForeignKey(p => p.ProductId).OnDelete(DeleteBehavior.Cascade);
        placement.HasIndex(p => p.ProductId);
    }
}
