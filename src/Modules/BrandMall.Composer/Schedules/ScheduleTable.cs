using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Composer.Schedules;

internal sealed class ScheduleTable : IEntityTypeConfiguration<ScheduledVersion>
{
    public const int TroubleLength = 400;

    public void Configure(EntityTypeBuilder<ScheduledVersion> schedule)
    {
        schedule.ToTable("composer_schedules");
        schedule.Property(s => s.Doc).HasMaxLength(80);
        schedule.Property(s => s.Note).HasMaxLength(Versions.DocumentVersion.NoteLength);
        schedule.Property(s => s.By).HasMaxLength(40);
        schedule.Property(s => s.ByName).HasMaxLength(80);
        schedule.Property(s => s.ShownAs).HasMaxLength(80);
        schedule.Property(s => s.Trouble).HasMaxLength(TroubleLength);
        schedule.Ignore(s => s.DueAt);
        schedule.HasIndex(s => new { s.SiteId, s.Doc, s.Turn }).IsUnique();
        schedule.HasIndex(s => new { s.State, s.From });
    }
}
