using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Content.Definitions;

internal sealed class StoredDefinitionTable : IEntityTypeConfiguration<StoredDefinition>
{
    public void Configure(EntityTypeBuilder<StoredDefinition> definition)
    {
        definition.ToTable("kernel_content_definitions");
        definition.Property(d => d.Kind).HasMaxLength(10);
        definition.Property(d => d.Name).HasMaxLength(120);
        definition.HasIndex(d => new { d.SiteId, d.Kind, d.Name }).IsUnique();
    }
}
