using System.Linq.Expressions;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Data;

/// <summary>The unit of work. Modules contribute entities; this class knows none of theirs by name.</summary>
public abstract class MallDb(DbContextOptions options, MallDbContext mall) : DbContext(options)
{
    public const string SiteFilter = "site";

    private int SiteId => mall.Site.Value.Id;

    /// <summary>
    /// Runs <paramref name="work"/> in one write transaction (SQLite: one writer at a time, begun IMMEDIATE) and tells the listeners of this process what changed, after the commit.
    /// Inside another such transaction it simply joins it.
    /// </summary>
    public async Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await work();
        }

        T result;
        using (await mall.WriteGate.EnterAsync(ct))
        {
            try
            {
                await using var transaction = await Database.BeginTransactionAsync(ct);
                result = await work();
                await transaction.CommitAsync(ct);
            }
            catch
            {
                mall.Announcements.Forget();
                throw;
            }
        }

        await mall.Announcements.AnnounceAsync(this, ct);
        return result;
    }

    public Task InTransactionAsync(Func<Task> work, CancellationToken ct) => InTransactionAsync(async () =>
    {
        await work();
        return true;
    }, ct);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Writes pass the write gate: use SaveChangesAsync.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        mall.Announcements.Collect(ChangeTracker);
        return InTransactionAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var assembly in mall.Modules.Select(module => module.GetType().Assembly).Prepend(typeof(MallDb).Assembly).Where(HasTables))
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        foreach (var owned in modelBuilder.Model.GetEntityTypes().Where(e => typeof(ISiteOwned).IsAssignableFrom(e.ClrType)))
        {
            var entity = Expression.Parameter(owned.ClrType);
            var sameSite = Expression.Equal(
                Expression.Property(entity, nameof(ISiteOwned.SiteId)),
                Expression.Property(Expression.Constant(this, typeof(MallDb)), nameof(SiteId)));
            modelBuilder.Entity(owned.ClrType).HasQueryFilter(SiteFilter, Expression.Lambda(sameSite, entity));
        }
    }

    private static bool HasTables(System.Reflection.Assembly assembly) => assembly.GetTypes()
        .Any(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>)));
}
