using System.Xml.Linq;

namespace BrandMall.UnitTests.Architecture;

/// <summary>The checkout as it lies on disk. Guards discover what is there instead of listing it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Modules { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src", "Modules")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static XDocument Project(string module) =>
        XDocument.Load(Path.Combine(Root, "src", "Modules", module, $"{module}.csproj"));

    /// <summary>The floor a module declares in its project file.</summary>
    public static int Floor(string module) => int.Parse(
        Project(module).Descendants("Floor").SingleOrDefault()?.Value ?? throw new InvalidOperationException($"{module}.csproj declares no <Floor>."),
        System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<string> References(string module) => Project(module).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    public static IEnumerable<string> Sources(string folder) => Directory.GetFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BrandMall.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
