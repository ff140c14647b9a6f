using BrandMall.Cms;
using BrandMall.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BrandMall.IntegrationTests;

/// <summary>An empty database in today's shape, migrated once a test run; every mall gets a copy, which is much quicker than migrating its own.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<Task<string>> s_once = new(Mall.PostgresServer is { } server ? () => OnPostgresAsync(server) : OnSqliteAsync);

    /// <summary>Path of the SQLite file, or name of the PostgreSQL database. Nobody is connected to it.</summary>
    public static Task<string> Once => s_once.Value;

    public static async Task ExecuteAsync(string server, string sql, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the names are our own
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task<string> OnSqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mall-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "mall.db");
        await MigrateAsync(file, folder);

        // Copied as one file: nothing may be left in its log.
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        return file;
    }

    private static async Task<string> OnPostgresAsync(string server)
    {
        var name = $"mall_template_{Guid.NewGuid():N}";
        var folder = Directory.CreateTempSubdirectory("mall-template-").FullName;
        await ExecuteAsync(server, $"CREATE DATABASE {name}", CancellationToken.None);
        await MigrateAsync(new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ToString(), folder);
        Directory.Delete(folder, recursive: true);
        return name;
    }

    private static async Task MigrateAsync(string database, string folder)
    {
        await using var app = MallServer.CreateBuilder(["--BRANDMALL_DATA", folder, "--ConnectionStrings:Mall", database, "--Logging:LogLevel:Default", "Critical"]).Build();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MallDb>().Database.MigrateAsync();
    }
}
