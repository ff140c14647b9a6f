namespace BrandMall.Kernel.Modules;

/// <summary>How to start this program again as a child process that does one piece of work within limits of its own.</summary>
/// <param name="File">The executable.</param>
/// <param name="Arguments">What comes before the arguments proper.</param>
public sealed record HostProcess(string File, IReadOnlyList<string> Arguments);
