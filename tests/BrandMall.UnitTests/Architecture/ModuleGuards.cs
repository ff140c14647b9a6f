using System.Reflection;
using BrandMall.Kernel.Modules;

namespace BrandMall.UnitTests.Architecture;

public sealed class ModuleGuards
{
    public static TheoryData<string> Modules => [.. Repository.Modules];

    public static TheoryData<string> ModulesAboveTheKernel => [.. Repository.Modules.Where(module => module != "BrandMall.Kernel")];

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_references_only_lower_floors(string module)
    {
        foreach (var reference in Repository.References(module))
        {
            Assert.True(
                Repository.Floor(reference) < Repository.Floor(module),
                $"{module} (floor {Repository.Floor(module)}) may not reference {reference} (floor {Repository.Floor(reference)}).");
        }
    }

    [Theory]
    [MemberData(nameof(ModulesAboveTheKernel))]
    public void A_module_shows_only_its_contracts(string module) =>
        Assert.Empty(Assembly.Load(module).GetExportedTypes()
            .Where(type => !typeof(IModule).IsAssignableFrom(type) && type.Namespace != $"{module}.Contracts")
            .Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(ModulesAboveTheKernel))]
    public void A_module_declares_itself_once(string module) =>
        Assert.Single(Assembly.Load(module).GetExportedTypes(), typeof(IModule).IsAssignableFrom);

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_explains_itself_on_one_screen(string module)
    {
        var readme = Path.Combine(Repository.Root, "src", "Modules", module, "README.md");

        Assert.True(File.Exists(readme), $"{module} has no README.md.");
        Assert.InRange(File.ReadAllLines(readme).Length, 5, 60);
    }
}
