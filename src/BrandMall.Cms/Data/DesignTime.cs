using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BrandMall.Cms.Data;

/// <summary>How the migrations tool makes the contexts; no database is touched.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteMallDb>, IDesignTimeDbContextFactory<PostgresMallDb>
{
    SqliteMallDb IDesignTimeDbContextFactory<SqliteMallDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteMallDb>().UseSqlite("Data Source=design.db").Options, Surroundings());

    PostgresMallDb IDesignTimeDbContextFactory<PostgresMallDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresMallDb>().UseNpgsql("Host=design").Options, Surroundings());

    private static MallDbContext Surroundings() =>
        new(MallModules.All(), new CurrentSite(), new OpenWriteGate(), new ChangeAnnouncements(new ServiceCollection().BuildServiceProvider()));
}
