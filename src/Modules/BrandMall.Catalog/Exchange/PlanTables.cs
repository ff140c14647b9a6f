using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Exchange;

internal sealed class PlanTables : IEntityTypeConfiguration<ImportPlan>, IEntityTypeConfiguration<PlanItem>
{
    public void Configure(EntityTypeBuilder<ImportPlan> plan)
    {
        plan.ToTable("catalog_import_plans");
        plan.Property(p => p.FileName).HasMaxLength(200);
        plan.Property(p => p.Status).HasConversion<string>().HasMaxLength(20);
        plan.Property(p => p.Version).IsConcurrencyToken();
        plan.HasIndex(p => new { p.SiteId, p.CreatedAt });
    }

    public void Configure(EntityTypeBuilder<PlanItem> item)
    {
        item.ToTable("catalog_import_plan_items");
        item.Property(i => i.Handle).HasMaxLength(Slugs.MaxLength);
        item.Property(i => i.Kind).HasConversion<string>().HasMaxLength(20);
        item.Property(i => i.Before).HasMaxLength(64);
        item.Property(i => i.After).HasMaxLength(64);
        item.Property(i => i.Changes).AsJson();
        item.Property(i => i.Problems).AsJson();
        item.Property(i => i.Draft).AsOptionalJson();
        item.HasOne<ImportPlan>().WithMany().HasForeignKey(i => i.PlanId).OnDelete(DeleteBehavior.Cascade);
        item.HasIndex(i => new { i.PlanId, i.Position });
        item.HasIndex(i => new { i.PlanId, i.Kind, i.Position });
    }
}
