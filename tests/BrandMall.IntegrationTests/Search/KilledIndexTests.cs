using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BrandMall.IntegrationTests.Catalog;

namespace BrandMall.IntegrationTests.Search;

/// <summary>The real server in a process of its own, killed without warning while it indexes.</summary>
public sealed class KilledIndexTests
{
    private const int Products = 1_500;
    private static readonly string[] s_questions = ["sort=newest&size=100", "sort=price-asc&size=100&page=3", "q=product&sort=price-desc&size=100", "brand=Vendor 3&sort=newest", "q=renamed&sort=newest&size=100", "tag=t3&sort=price-asc", "q=bodi"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("speed", "slow")]
    public async Task An_index_killed_half_way_answers_like_one_built_anew()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        var folder = Directory.CreateTempSubdirectory("killed-").FullName;
        try
        {
            // A first life: an index with something committed in it.
            await mall.ImportAsync(CatalogWorld.Generated(50));
            await using (var first = await ServerAsync(mall, folder))
            {
                await SearchWorld.UntilAsync(async () => (await first.Client.FindAsync("q=product")).Total == 50, TimeSpan.FromSeconds(60));
                await Task.Delay(TimeSpan.FromSeconds(6), Ct);

                // Killed while products stream in.
                var importing = mall.ImportAsync(CatalogWorld.Generated(Products));
                await SearchWorld.UntilAsync(async () => (await first.Client.FindAsync("q=product")).Total > 150, TimeSpan.FromSeconds(60));
                first.Kill();
                await importing;
            }

            // While it was dead: some are renamed, some are gone.
            await mall.ImportAsync(CatalogWorld.Generated(40).Replace("Product ", "Renamed ", StringComparison.Ordinal));
            await mall.RecipeAsync("""{ "name": "products", "products": [{ "handle": "p-77", "title": "Product 77", "status": "Draft", "variants": [{ "sku": "SKU-77-M", "price": 100 }] }] }""");

            await using var second = await ServerAsync(mall, folder);
            await SearchWorld.UntilAsync(async () => (await second.Client.FindAsync("q=renamed")).Total == 40, TimeSpan.FromSeconds(60));
            var afterDeath = await AnswersAsync(second.Client);

            using var rebuild = Process.Start(Command(mall, folder, "search", "rebuild"))!;
            Assert.Contains("running server", await rebuild.StandardOutput.ReadToEndAsync(Ct), StringComparison.Ordinal);
            await SearchWorld.UntilAsync(() => Task.FromResult(second.Log.Any(line => line.Contains("was built", StringComparison.Ordinal))), TimeSpan.FromSeconds(60));

            Assert.Equal(await AnswersAsync(second.Client), afterDeath);
            Assert.Equal(await AnswersAsync(mall.Client), afterDeath);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    [Trait("speed", "slow")]
    public async Task Where_no_server_runs_the_command_builds_the_index_itself()
    {
        await using var mall = await CatalogWorld.OpenAsync();
        await mall.ImportAsync(CatalogWorld.Generated(30));
        var folder = Directory.CreateTempSubdirectory("rebuilt-").FullName;
        try
        {
            using var rebuild = Process.Start(Command(mall, folder, "search", "rebuild"))!;

            Assert.Contains("zh-CN: 30 documents", await rebuild.StandardOutput.ReadToEndAsync(Ct), StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder, "search", "zh-CN", "current")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<string>> AnswersAsync(HttpClient client)
    {
        List<string> answers = [];
        foreach (var question in s_questions)
        {
            var json = await client.JsonAsync($"/api/v1/search?{question}");
            answers.Add($"{question}: {json["total"]} {string.Join(' ', json["products"]!.AsArray().Select(p => p!["handle"]))} {json["facets"]!.ToJsonString()}");
        }

        return answers;
    }

    private static ProcessStartInfo Command(Mall mall, string folder, params string[] arguments) => new("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "BrandMall.Cms.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
        Environment = { ["BRANDMALL_DATA"] = folder, ["ConnectionStrings__Mall"] = mall.ConnectionString, ["BRANDMALL_RECIPE"] = "none", ["BRANDMALL_ADMIN_PASSWORD"] = "Mountain-Mist-2026" },
    };

    private static async Task<Server> ServerAsync(Mall mall, string folder)
    {
        int port;
        using (TcpListener listener = new(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        Server server = new(Process.Start(Command(mall, folder, "--urls", $"http://127.0.0.1:{port}"))!, new Uri($"http://127.0.0.1:{port}"));
        await SearchWorld.UntilAsync(async () =>
        {
            try
            {
                return (await server.Client.GetAsync(new Uri("/readyz", UriKind.Relative), Ct)).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }, TimeSpan.FromSeconds(60));
        return server;
    }

    private sealed class Server : IAsyncDisposable
    {
        private readonly Process _process;
        private readonly List<string> _log = [];

        public Server(Process process, Uri url)
        {
            _process = process;
            Client = new HttpClient { BaseAddress = url };
            process.OutputDataReceived += (_, line) =>
            {
                lock (_log)
                {
                    _log.Add(line.Data ?? "");
                }
            };
            process.BeginOutputReadLine();
        }

        public HttpClient Client { get; }

        public IReadOnlyList<string> Log
        {
            get
            {
                lock (_log)
                {
                    return [.. _log];
                }
            }
        }

        public void Kill() => _process.Kill(entireProcessTree: true);

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
            _process.Dispose();
        }
    }
}
