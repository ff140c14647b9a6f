using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Widgets.Subscriptions;

internal sealed class SubscriptionTable : IEntityTypeConfiguration<Subscription>
{
    public void Configure(EntityTypeBuilder<Subscription> subscription)
    {
        subscription.ToTable("widgets_subscriptions");
        subscription.Property(s => s.Email).HasMaxLength(Subscription.MaxEmail);
        subscription.Property(s => s.List).HasMaxLength(Subscription.MaxList);
        subscription.Property(s => s.Locale).HasMaxLength(16);
        subscription.Property(s => s.Page).HasMaxLength(SubscriptionForm.MaxPage);
        subscription.Property(s => s.ConsentVersion).HasMaxLength(Subscription.MaxVersion);
        subscription.HasIndex(s => new { s.SiteId, s.List, s.Email }).IsUnique();
    }
}
