using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Staff.Accounts;

internal sealed class StaffTables : IEntityTypeConfiguration<StaffUser>
{
    public void Configure(EntityTypeBuilder<StaffUser> user)
    {
        user.ToTable("staff_users");
        user.Property(u => u.Id).HasMaxLength(40);
        user.Property(u => u.UserName).HasMaxLength(80);
        user.Property(u => u.NormalizedUserName).HasMaxLength(80);
        user.Property(u => u.DisplayName).HasMaxLength(80);
        user.Property(u => u.ConcurrencyStamp).IsConcurrencyToken();
        user.HasIndex(u => u.NormalizedUserName).IsUnique();
        user.Ignore(u => u.PhoneNumber).Ignore(u => u.PhoneNumberConfirmed).Ignore(u => u.EmailConfirmed);
        user.Ignore(u => u.Email).Ignore(u => u.NormalizedEmail).Ignore(u => u.TwoFactorEnabled);
    }
}
