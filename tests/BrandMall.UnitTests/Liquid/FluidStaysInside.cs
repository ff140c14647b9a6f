namespace BrandMall.UnitTests.Liquid;

public class FluidStaysInside
{
    [Fact]
    public void Only_the_Liquid_folder_of_the_kernel_mentions_Fluid()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "BrandMall.sln")))
        {
            root = root.Parent;
        }

        var sources = Path.Combine(root!.FullName, "src");
        var home = Path.Combine(sources, "Modules", "BrandMall.Kernel", "Liquid") + Path.DirectorySeparatorChar;
        var mentions = Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("using Fluid", StringComparison.Ordinal) || line.Contains(" Fluid.Values.", StringComparison.Ordinal)))
            .ToList();

        Assert.Contains(mentions, file => file.StartsWith(home, StringComparison.Ordinal));
        Assert.DoesNotContain(mentions, file => !file.StartsWith(home, StringComparison.Ordinal));
    }
}
