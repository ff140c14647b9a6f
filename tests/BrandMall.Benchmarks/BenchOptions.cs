using System.Globalization;

namespace BrandMall.Benchmarks;

/// <param name="Postgres">Connection string of a server where a database may be made; null: SQLite.</param>
/// <param name="Pin">Server and generator each get a core of their own.</param>
internal sealed record BenchOptions(string? Postgres, int Rounds, double Seconds, bool Pin)
{
    public static BenchOptions Read(string[] args)
    {
        string? After(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        return new(
            After("--postgres"),
            int.Parse(After("--rounds") ?? "7", CultureInfo.InvariantCulture),
            double.Parse(After("--seconds") ?? "2", CultureInfo.InvariantCulture),
            args.Contains("--pin"));
    }
}
