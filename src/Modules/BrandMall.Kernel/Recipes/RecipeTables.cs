using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Recipes;

internal sealed class RecipeTables : IEntityTypeConfiguration<RecipeVariable>, IEntityTypeConfiguration<KeptStepRow>
{
    public void Configure(EntityTypeBuilder<RecipeVariable> variable)
    {
        variable.ToTable("kernel_recipe_variables");
        variable.Property(v => v.Recipe).HasMaxLength(120);
        variable.Property(v => v.Name).HasMaxLength(200);
        variable.HasIndex(v => new { v.SiteId, v.Recipe, v.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<KeptStepRow> step)
    {
        step.ToTable("kernel_kept_steps");
        step.Property(s => s.Step).HasMaxLength(80);
        step.HasIndex(s => new { s.SiteId, s.Step }).IsUnique();
    }
}
