using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using BrandMall.Kernel.Modules;

namespace BrandMall.Media.Masters;

/// <summary>
/// A child process that decodes. What a picture does to it, it does to nobody else: it is killed when it takes too long, and dies by itself when it asks for too much memory.
/// An upload has one for itself; a recipe's files share one, and the next is started when one dies.
/// </summary>
internal sealed class DecodeProcess(HostProcess host, MediaSettings settings) : IAsyncDisposable
{
    private Process? _process;

    /// <summary>Gives way to whoever serves shoppers. Off where nobody is served until it is done, as in a recipe.</summary>
    public bool GivesWay { get; set; } = true;

    public async Task<DecodeAnswer> DecodeAsync(DecodeJob job, CancellationToken ct)
    {
        if (_process is { HasExited: false } worn && worn.TotalProcessorTime.TotalSeconds > settings.DecodeSeconds * 0.3)
        {
            await EndAsync();       // its limit counts from its start; the next file shall have most of it
        }

        var process = _process is { HasExited: false } living ? living : _process = Start();

        // The processor time is limited by the process itself; this is for what hangs. A busy machine is no reason to refuse a picture.
        using var watch = CancellationTokenSource.CreateLinkedTokenSource(ct);
        watch.CancelAfter(TimeSpan.FromSeconds((settings.DecodeSeconds * 3) + 60));
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(job, JsonSerializerOptions.Web).AsMemory(), watch.Token);
            await process.StandardInput.FlushAsync(watch.Token);
            if (await process.StandardOutput.ReadLineAsync(watch.Token) is { } line)
            {
                return JsonSerializer.Deserialize<DecodeAnswer>(line, JsonSerializerOptions.Web)!;
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // It took too long.
        }
        catch (Exception broken) when (broken is IOException or JsonException)
        {
            // It died, or what it said was no answer.
        }

        await EndAsync();
        return DecodeAnswer.Refuse("media.content", "The picture asks for more memory or time than a picture needs, or is damaged.");
    }

    public async ValueTask DisposeAsync() => await EndAsync();

    private Process Start()
    {
        var start = new ProcessStartInfo(host.File, [.. host.Arguments, "media", "decode"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };

        // It is told nothing about the mall: no connection string, no password, no key.
        foreach (var name in start.Environment.Keys.Where(name => name is not ("PATH" or "HOME" or "TMPDIR" or "DOTNET_ROOT" or "LD_LIBRARY_PATH" or "LANG")).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["BRANDMALL_DECODE_MEGABYTES"] = $"{settings.DecodeMegabytes}";
        start.Environment["BRANDMALL_DECODE_SECONDS"] = $"{settings.DecodeSeconds}";
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x8000000";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DefaultStackSize"] = "0x100000";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";

        var process = Process.Start(start) ?? throw new InvalidOperationException("The decoding process did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            process.PriorityClass = GivesWay ? ProcessPriorityClass.BelowNormal : ProcessPriorityClass.Normal;
        }
        catch (Exception gone) when (gone is Win32Exception or InvalidOperationException)
        {
            // It has ended already, or the system has no such thing.
        }

        return process;
    }

    private async Task EndAsync()
    {
        if (_process is not { } process)
        {
            return;
        }

        _process = null;
        using (process)
        {
            try
            {
                process.Kill(entireProcessTree: true);
            }
            catch (Exception gone) when (gone is Win32Exception or InvalidOperationException)
            {
                // It has ended by itself.
            }

            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}
