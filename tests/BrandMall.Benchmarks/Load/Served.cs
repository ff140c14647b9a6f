using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace BrandMall.Benchmarks.Load;

/// <summary>A server in a process of its own.</summary>
internal sealed class Served : IAsyncDisposable
{
    private static readonly double s_ticks = 1e6 / 100;     // /proc counts hundredths of a second
    private readonly Process _process;

    private Served(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public TimeSpan StartedIn { get; private init; }

    public static async Task<Served> StartAsync(BenchOptions options, string kind, params string[] settings)
    {
        var port = FreePort();
        var self = Environment.ProcessPath!;
        string[] arguments = [kind, port.ToString(CultureInfo.InvariantCulture), .. settings];
        ProcessStartInfo start = options.Pin ? new("taskset", ["-c", "0", self, .. arguments]) : new(self, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        using HttpClient client = new() { Timeout = TimeSpan.FromSeconds(60) };
        while (true)
        {
            try
            {
                using var reply = await client.GetAsync(new Uri($"http://127.0.0.1:{port}/p12"));
                if (reply.IsSuccessStatusCode)
                {
                    return new Served(process, port) { StartedIn = watch.Elapsed };
                }
            }
            catch (HttpRequestException)
            {
            }

            if (process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(3))
            {
                throw new InvalidOperationException($"The server did not open: {await errors}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Runs the load and reads what it cost the server.</summary>
    public async Task<Sample> MeasureAsync(string path, TimeSpan duration, string headers = "", int status = 200, int connections = 32)
    {
        var allocated = await AllocatedAsync();
        var cpu = Cpu();
        var (answers, seconds) = await new Generator(Port, path, headers, connections).RunAsync(duration, status);
        var used = Cpu() - cpu;
        return new Sample(answers / seconds, used / answers, (await AllocatedAsync() - allocated) / answers);
    }

    public async Task WarmAsync(string path, string headers = "", int status = 200, double seconds = 4) =>
        await new Generator(Port, path, headers).RunAsync(TimeSpan.FromSeconds(seconds), status);

    public long ResidentBytes() => long.Parse(File.ReadAllText($"/proc/{_process.Id}/statm").Split(' ')[1], CultureInfo.InvariantCulture) * Environment.SystemPageSize;

    public async Task<double> MetricAsync(string name)
    {
        using HttpClient client = new();
        var text = await client.GetStringAsync(new Uri($"http://127.0.0.1:{Port}/metrics"));
        return text.Split('\n').Where(line => line.StartsWith(name, StringComparison.Ordinal) && line.Length > name.Length && line[name.Length] is ' ' or '{')
            .Sum(line => double.Parse(line[(line.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<double> AllocatedAsync()
    {
        var (_, body) = await new Generator(Port, "/bench/allocated").OnceAsync();
        return double.Parse(System.Text.Encoding.ASCII.GetString(body), CultureInfo.InvariantCulture);
    }

    /// <summary>Microseconds of processor time the process has used until now.</summary>
    public double Cpu()
    {
        var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) * s_ticks;
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
