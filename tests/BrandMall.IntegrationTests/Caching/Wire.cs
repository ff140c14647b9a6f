using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace BrandMall.IntegrationTests.Caching;

/// <summary>A wire to a PostgreSQL server that can be cut and mended: connections break and new ones are refused.</summary>
public sealed class Wire : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _server;
    private readonly List<Socket> _open = [];
    private readonly Lock _lock = new();
    private TcpListener? _listener;

    public Wire(string server)
    {
        _server = new NpgsqlConnectionStringBuilder(server);
        Mend();
    }

    public int Port { get; private set; }

    /// <summary>The same database, by way of this wire.</summary>
    public string Through(string connection) => new NpgsqlConnectionStringBuilder(connection) { Host = "127.0.0.1", Port = Port }.ToString();

    public void Cut()
    {
        _listener?.Stop();
        _listener = null;
        lock (_lock)
        {
            _open.ForEach(socket => socket.Dispose());
            _open.Clear();
        }
    }

    public void Mend()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync(_listener);
    }

    public ValueTask DisposeAsync()
    {
        Cut();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                Socket server = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await server.ConnectAsync(_server.Host!, _server.Port);
                lock (_lock)
                {
                    _open.AddRange([client, server]);
                }

                _ = PumpAsync(client, server);
                _ = PumpAsync(server, client);
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        try
        {
            var buffer = new byte[16 << 10];
            while (await from.ReceiveAsync(buffer) is var read and > 0)
            {
                for (var sent = 0; sent < read;)
                {
                    sent += await to.SendAsync(buffer.AsMemory(sent, read - sent));
                }
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
        }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }
}
