using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace BrandMall.IntegrationTests.Caching;

/// <summary>A real redis-server on a free port, without a disk.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private Process? _process;

    private RedisServer(int port) => Port = port;

    public int Port { get; }

    public string Connection => $"127.0.0.1:{Port}";

    public static async Task<RedisServer> StartAsync()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        RedisServer server = new(((IPEndPoint)listener.LocalEndpoint).Port);
        listener.Stop();
        await server.RunAsync();
        return server;
    }

    public async Task RunAsync()
    {
        _process = Process.Start(new ProcessStartInfo("redis-server", ["--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", Path.GetTempPath()]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("redis-server did not start.");
        _ = _process.StandardOutput.ReadToEndAsync();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using TcpClient client = new();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (attempt < 100)
            {
                await Task.Delay(50);
            }
        }
    }

    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    public async ValueTask DisposeAsync() => await KillAsync();
}
