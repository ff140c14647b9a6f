using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Kernel.Jobs;

internal sealed class JobTables : IEntityTypeConfiguration<Lease>, IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<Lease> lease)
    {
        lease.ToTable("kernel_leases");
        lease.HasKey(l => l.Name);
        lease.Property(l => l.Name).HasMaxLength(80);
        lease.Property(l => l.Holder).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("kernel_job_runs");
        run.HasKey(r => r.Name);
        run.Property(r => r.Name).HasMaxLength(80);
        run.Property(r => r.Node).HasMaxLength(120);
    }
}
