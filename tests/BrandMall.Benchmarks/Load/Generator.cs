using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BrandMall.Benchmarks.Load;

/// <summary>
/// Asks one address over keep-alive connections as fast as it is answered (closed loop: for capacity and cost per request, not for latency).
/// Raw sockets: a general HTTP client costs more than what is measured.
/// </summary>
internal sealed class Generator(int port, string path, string headers = "", int connections = 32, string? host = null)
{
    private readonly byte[] _request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host ?? $"127.0.0.1:{port}"}\r\n{headers}\r\n");

    /// <returns>Answers completed, and seconds taken.</returns>
    public async Task<(long Answers, double Seconds)> RunAsync(TimeSpan duration, int status)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => LoopAsync(watch, duration, status))));
        return (counts.Sum(), watch.Elapsed.TotalSeconds);
    }

    /// <summary>One exchange: the head and the body.</summary>
    public async Task<(string Head, byte[] Body)> OnceAsync()
    {
        using var socket = await ConnectAsync();
        var buffer = new byte[1 << 20];
        var length = await ExchangeAsync(socket, buffer);
        var head = HeadLength(buffer, length);
        return (Encoding.ASCII.GetString(buffer, 0, head), buffer[head..length]);
    }

    private async Task<long> LoopAsync(Stopwatch watch, TimeSpan duration, int status)
    {
        using var socket = await ConnectAsync();
        var buffer = new byte[1 << 19];
        var expected = Encoding.ASCII.GetBytes($"HTTP/1.1 {status}");
        long count = 0;
        var size = await ExchangeAsync(socket, buffer);
        while (watch.Elapsed < duration)
        {
            await socket.SendAsync(_request);
            var got = 0;
            while (got < size)
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(got));
                got = read > 0 ? got + read : throw new IOException("The server closed the connection.");
            }

            if (got != size || !buffer.AsSpan(0, expected.Length).SequenceEqual(expected))
            {
                throw new InvalidOperationException($"Another answer than before ({got} bytes for {size}): {Encoding.ASCII.GetString(buffer, 0, Math.Min(got, 120))}");
            }

            count++;
        }

        return count;
    }

    private async Task<int> ExchangeAsync(Socket socket, byte[] buffer)
    {
        await socket.SendAsync(_request);
        for (var got = 0; ;)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(got));
            got = read > 0 ? got + read : throw new IOException("The server closed the connection.");
            var head = HeadLength(buffer, got);
            if (head > 0 && got >= head + BodyLength(Encoding.ASCII.GetString(buffer, 0, head)))
            {
                return got;
            }
        }
    }

    private static int HeadLength(byte[] buffer, int length) => buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is var at and >= 0 ? at + 4 : 0;

    private static int BodyLength(string head)
    {
        var line = head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.AsSpan(15), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }

    private async Task<Socket> ConnectAsync()
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return socket;
    }
}
