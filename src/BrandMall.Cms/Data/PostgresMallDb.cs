using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Cms.Data;

internal sealed class PostgresMallDb(DbContextOptions<PostgresMallDb> options, MallDbContext mall) : MallDb(options, mall)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // Text keys compare by code point, as on SQLite.
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
