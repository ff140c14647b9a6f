using System.Diagnostics.CodeAnalysis;
using BrandMall.Cms;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BrandMall.IntegrationTests;

/// <summary>
/// A whole mall on a loopback port with a database of its own: a SQLite file, or a PostgreSQL database when <c>BRANDMALL_TEST_POSTGRES</c> names a server.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Disposed asynchronously.")]
public sealed class Mall : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly bool _ownsFolder;

    private Mall(WebApplication app, string folder, string database, bool ownsFolder)
    {
        _app = app;
        _folder = folder;
        _ownsFolder = ownsFolder;
        ConnectionString = database;
        Url = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Url };
    }

    /// <summary>Many tests provoke failures; what the mall says of them would bury what a test says. <c>BRANDMALL_TEST_LOG=Warning</c> shows it.</summary>
    private static string LogLevel { get; } = Environment.GetEnvironmentVariable("BRANDMALL_TEST_LOG") is { Length: > 0 } level ? level : "Critical";

    public static string? PostgresServer => Environment.GetEnvironmentVariable("BRANDMALL_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    public Uri Url { get; }

    public HttpClient Client { get; }

    public string DataFolder => _folder;

    public string ConnectionString { get; }

    public IServiceProvider Services => _app.Services;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <param name="recipe">Recipe file run into the empty mall; <c>none</c> leaves it empty.</param>
    public static Task<Mall> OpenAsync(string recipe = "none", params string[] settings) => OpenAsync(_ => { }, recipe, settings);

    /// <param name="furnish">Puts files (widgets, themes, recipes) into the data folder before the mall opens.</param>
    public static Task<Mall> OpenAsync(Action<string> furnish, string recipe = "none", params string[] settings) => OpenAsync(furnish, null, recipe, settings);

    /// <param name="services">Puts something of the test's own in place of a service.</param>
    public static Task<Mall> OpenAsync(Action<string> furnish, Action<IServiceCollection> services, params string[] settings) => OpenAsync(furnish, services, "none", settings);

    /// <param name="wire">The mall reaches PostgreSQL through it.</param>
    internal static Task<Mall> OpenAsync(Action<string> furnish, Action<IServiceCollection> services, Caching.Wire? wire, params string[] settings) => OpenAsync(furnish, services, "none", settings, wire);

    private static async Task<Mall> OpenAsync(Action<string> furnish, Action<IServiceCollection>? services, string recipe, string[] settings, Caching.Wire? wire = null)
    {
        var folder = Directory.CreateTempSubdirectory("mall-").FullName;
        furnish(folder);
        var database = await NewDatabaseAsync(folder);
        return await StartAsync(folder, wire?.Through(database) ?? database, ownsFolder: true, recipe, settings, services);
    }

    /// <summary>Another process on the same database and data folder, as far as this one can tell.</summary>
    public Task<Mall> OpenSecondNodeAsync(params string[] settings) => StartAsync(_folder, ConnectionString, ownsFolder: false, "none", settings);

    public Task<Mall> OpenSecondNodeAsync(Action<IServiceCollection> services, params string[] settings) => StartAsync(_folder, ConnectionString, ownsFolder: false, "none", settings, services);

    private static async Task<Mall> StartAsync(string folder, string database, bool ownsFolder, string recipe, string[] settings, Action<IServiceCollection>? services = null)
    {
        var app = MallServer.Build(QuickPasswords + services, [
            "--urls", "http://127.0.0.1:0",
            "--BRANDMALL_DATA", folder,
            "--ConnectionStrings:Mall", database,
            "--BRANDMALL_RECIPE", recipe,
            "--BRANDMALL_ADMIN_PASSWORD", "Mountain-Mist-2026",
            "--Logging:LogLevel:Default", LogLevel,
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime", LogLevel,
            "--Logging:LogLevel:Microsoft.AspNetCore", LogLevel,
            "--Logging:LogLevel:Microsoft.EntityFrameworkCore", LogLevel,
            .. settings]);
        await app.StartAsync(Ct);
        return new Mall(app, folder, database, ownsFolder);
    }

    /// <summary>Hundreds of malls make an administrator, and most sign in: the full number of rounds would be a fifth of the whole run. <c>PasswordTests</c> holds the number.</summary>
    private static Action<IServiceCollection> QuickPasswords { get; } = services => services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1_000);

    /// <summary>Work on one site (the default one when none is named), as a command or job would do it.</summary>
    public AsyncServiceScope Scope(string? site = null) => Services.GetRequiredService<SiteScopes>().Open(site);

    /// <summary>Work on no site.</summary>
    public AsyncServiceScope BrandScope() => Services.CreateAsyncScope();

    public async Task<T> WithDb<T>(Func<MallDb, Task<T>> read, string? site = null)
    {
        await using var scope = Scope(site);
        return await read(scope.ServiceProvider.GetRequiredService<MallDb>());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        if (_ownsFolder)
        {
            await DropDatabaseAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>A server has only so many connections; a mall that is gone gives its own back.</summary>
    private async Task DropDatabaseAsync()
    {
        if (PostgresServer is not { } server)
        {
            return;
        }

        await using (var own = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(own);
        }

        await MigratedDatabase.ExecuteAsync(server, $"DROP DATABASE {new NpgsqlConnectionStringBuilder(ConnectionString).Database} WITH (FORCE)", CancellationToken.None);
    }

    private static async Task<string> NewDatabaseAsync(string folder)
    {
        var template = await MigratedDatabase.Once;
        if (PostgresServer is not { } server)
        {
            var file = Path.Combine(folder, "mall.db");
            File.Copy(template, file);
            return file;
        }

        var name = $"mall_{Guid.NewGuid():N}";
        await MigratedDatabase.ExecuteAsync(server, $"CREATE DATABASE {name} TEMPLATE {template}", Ct);
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ToString();
    }
}
