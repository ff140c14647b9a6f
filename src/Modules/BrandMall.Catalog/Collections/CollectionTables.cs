using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Collections;

internal sealed class CollectionTables : IEntityTypeConfiguration<Collection>, IEntityTypeConfiguration<CollectionMember>
{
    public void Configure(EntityTypeBuilder<Collection> collection)
    {
        collection.ToTable("catalog_collections");
        collection.Property(c => c.Handle).HasMaxLength(Slugs.MaxLength);
        collection.Property(c => c.Title).HasMaxLength(120);
        collection.Property(c => c.Sort).HasMaxLength(20);
        collection.Property(c => c.Rule).AsOptionalJson();
        collection.Property(c => c.Seo).AsJson();
        collection.Property(c => c.Translations).AsJson();
        collection.Property(c => c.Version).IsConcurrencyToken();
        collection.HasIndex(c => c.Handle).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CollectionMember> member)
    {
        member.ToTable("catalog_collection_members");
        member.HasKey(m => new { m.CollectionId, m.ProductId });
        member.HasOne<Collection>().WithMany().HasForeignKey(m => m.CollectionId).OnDelete(DeleteBehavior.Cascade);
        member.HasOne<Product>().WithMany().HasForeignKey(m => m.ProductId).OnDelete(DeleteBehavior.Cascade);
        member.HasIndex(m => m.ProductId);
        member.HasIndex(m => new { m.CollectionId, m.Position });
    }
}
