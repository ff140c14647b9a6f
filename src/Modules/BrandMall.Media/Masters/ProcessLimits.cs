using System.Runtime.InteropServices;

namespace BrandMall.Media.Masters;

/// <summary>Limits a process puts on itself before it touches what a stranger made. The kernel keeps them; nothing in the file can lift them.</summary>
internal static partial class ProcessLimits
{
    private const int Cpu = 0;
    private const int FileSize = 1;
    private const int Data = 2;
    private const int Core = 4;

    /// <returns>Whether this system has such limits; elsewhere the parent's watch over time is all there is.</returns>
    public static bool Set(int megabytes, int seconds, int outputMegabytes)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        return Lower(Data, (ulong)megabytes << 20) & Lower(Cpu, (ulong)seconds) & Lower(FileSize, (ulong)outputMegabytes << 20) & Lower(Core, 0);
    }

    private static bool Lower(int resource, ulong value)
    {
        var limit = new Limit(value, value);
        return SetLimit(resource, in limit) == 0;
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetLimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Limit(ulong Soft, ulong Hard);
}
