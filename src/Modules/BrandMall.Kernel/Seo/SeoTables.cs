using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Seo;

internal sealed class RedirectTable : IEntityTypeConfiguration<Redirect>
{
    public void Configure(EntityTypeBuilder<Redirect> builder)
    {
        builder.ToTable("kernel_redirects");
        builder.Property(r => r.From).HasMaxLength(Redirect.AddressLength);
        builder.Property(r => r.To).HasMaxLength(Redirect.AddressLength);
        builder.HasIndex(r => new { r.SiteId, r.From }).IsUnique();
    }
}
