using BrandMall.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BrandMall.Cms.Data;

/// <summary>Chooses the database by <c>ConnectionStrings:Mall</c>: a PostgreSQL connection string, or a SQLite file (default: <c>mall.db</c> in the data folder).</summary>
internal static class MallDatabase
{
    public static IServiceCollection AddMallDatabase(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        var connection = configuration.GetConnectionString("Mall");
        if (IsPostgres(connection))
        {
            services.AddSingleton<IWriteGate, OpenWriteGate>();
            services.AddSingleton<IOutage, PostgresOutage>();
            services.AddDbContext<PostgresMallDb>(options => options.UseNpgsql(connection));
            services.AddScoped<MallDb>(provider => provider.GetRequiredService<PostgresMallDb>());
        }
        else
        {
            var sqlite = SqliteConnectionString(connection, dataFolder);
            services.AddSingleton<IWriteGate, FairWriteGate>();
            services.AddSingleton<IOutage, SqliteOutage>();
            services.AddDbContext<SqliteMallDb>(options => options.UseSqlite(sqlite).AddInterceptors(new SqlitePragmas()));
            services.AddScoped<MallDb>(provider => provider.GetRequiredService<SqliteMallDb>());
        }

        return services;
    }

    public static bool IsPostgres(string? connection) =>
        connection is not null && (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) || connection.StartsWith("postgres", StringComparison.OrdinalIgnoreCase));

    private static string SqliteConnectionString(string? connection, string dataFolder)
    {
        var builder = connection is { Length: > 0 } && connection.Contains('=', StringComparison.Ordinal)
            ? new SqliteConnectionStringBuilder(connection)
            : new SqliteConnectionStringBuilder { DataSource = connection is { Length: > 0 } ? connection : Path.Combine(dataFolder, "mall.db") };
        builder.DefaultTimeout = 30;
        return builder.ToString();
    }

    /// <summary>WAL lets readers go on beside the writer; FULL keeps an acknowledged write through a power cut.</summary>
    private sealed class SqlitePragmas : DbConnectionInterceptor
    {
        private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON;";

        public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
