using BrandMall.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Catalog.Scenes;

internal sealed class SceneTable : IEntityTypeConfiguration<Scene>
{
    public void Configure(EntityTypeBuilder<Scene> scene)
    {
        scene.ToTable("catalog_scenes");
        scene.Property(s => s.Handle).HasMaxLength(Slugs.MaxLength);
        scene.Property(s => s.Title).HasMaxLength(120);
        scene.Property(s => s.Hotspots).AsJson();
        scene.Property(s => s.Products).AsJson();
        scene.Property(s => s.Translations).AsJson();
        scene.Property(s => s.Version).IsConcurrencyToken();
        scene.Ignore(s => s.Named);
        scene.HasIndex(s => s.Handle).IsUnique();
    }
}
