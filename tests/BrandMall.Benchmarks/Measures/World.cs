using BrandMall.Benchmarks.Load;
using Npgsql;

namespace BrandMall.Benchmarks.Measures;

/// <summary>A mall of the fixed pages in a folder and database of its own.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mall-bench-").FullName;
    private readonly string? _postgres;
    private readonly string? _database;

    private World(string? postgres, string? database) => (_postgres, _database) = (postgres, database);

    public string Folder => _folder;

    public static string Recipe => Path.Combine(AppContext.BaseDirectory, "recipes", "benchmark", "pages.recipe.json");

    public static async Task<World> MakeAsync(string? postgres)
    {
        if (postgres is null)
        {
            return new World(null, null);
        }

        var name = $"bench_{Guid.NewGuid():N}";
        await ExecuteAsync(postgres, $"CREATE DATABASE {name}");
        return new World(postgres, name);
    }

    public Task<Served> MallAsync(BenchOptions options, string? recipe = null, params string[] settings) =>
        Served.StartAsync(options, "serve-mall", [_folder, recipe ?? Recipe, .. _database is null ? [] : new[] { "--ConnectionStrings:Mall", new NpgsqlConnectionStringBuilder(_postgres) { Database = _database }.ToString() }, .. settings]);

    /// <summary>Kestrel with what the mall sends for this request.</summary>
    public async Task<Served> KestrelAsync(BenchOptions options, Served mall, string path, string headers = "")
    {
        await new Generator(mall.Port, path, headers).OnceAsync();      // made, and compressed
        var (head, body) = await new Generator(mall.Port, path, headers).OnceAsync();
        var (headFile, bodyFile) = (Path.Combine(_folder, $"{Guid.NewGuid():N}.head"), Path.Combine(_folder, $"{Guid.NewGuid():N}.body"));
        await File.WriteAllTextAsync(headFile, head);
        await File.WriteAllBytesAsync(bodyFile, body);
        Console.WriteLine($"   {path} {headers.Trim()}: {body.Length} bytes");
        return await Served.StartAsync(options, "serve-bytes", headFile, bodyFile);
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
        {
            await ExecuteAsync(_postgres, $"DROP DATABASE {_database} WITH (FORCE)");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using NpgsqlConnection connection = new(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the names are our own
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
