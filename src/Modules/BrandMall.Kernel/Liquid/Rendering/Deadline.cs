using System.Diagnostics;
using System.Runtime.InteropServices;

namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary>
/// How long some work may take. Where the system tells a thread's own processor time, that is what counts:
/// a busy machine must not turn a harmless template into an error.
/// </summary>
internal struct Deadline
{
    /// <summary>Asking for processor time costs more than many a render takes: it is asked only of those that take this long.</summary>
    private static readonly TimeSpan s_unasked = TimeSpan.FromMilliseconds(5);

    /// <summary>How much longer work of few steps may take: the first of its kind after a start waits for the compiler.</summary>
    private const int Cold = 20;

    /// <summary>How much longer waiting for a processor may take than using one.</summary>
    private const int Starved = 10;

    private const int ThreadProcessorTime = 3;

    private readonly long _started;
    private readonly TimeSpan _allowed;
    private readonly int _thread;
    private long? _used;

    public Deadline(TimeSpan allowed)
    {
        _allowed = allowed;
        _started = Stopwatch.GetTimestamp();
        _thread = Environment.CurrentManagedThreadId;
    }

    /// <param name="isYoung">Whether only a few steps have been taken so far.</param>
    public bool IsOver(bool isYoung)
    {
        var allowed = isYoung ? _allowed * Cold : _allowed;
        var elapsed = Stopwatch.GetElapsedTime(_started);
        if (_used is null && elapsed > s_unasked)
        {
            _used = Used();
        }

        if (elapsed <= allowed)
        {
            return false;
        }

        return _used is not >= 0
            || elapsed > allowed * Starved
            || _thread != Environment.CurrentManagedThreadId
            || TimeSpan.FromMicroseconds((Used() - _used.Value) / 1000.0) + s_unasked > allowed;
    }

    private static long Used() => OperatingSystem.IsLinux() && GetTime(ThreadProcessorTime, out var time) == 0 ? (time.Seconds * 1_000_000_000) + time.Nanoseconds : -1;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
