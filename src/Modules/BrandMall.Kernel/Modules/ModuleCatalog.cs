using System.Collections;

namespace BrandMall.Kernel.Modules;

/// <summary>The modules of this process, lower floors first.</summary>
public sealed class ModuleCatalog(params IReadOnlyList<IModule> modules) : IReadOnlyList<IModule>
{
    public int Count => modules.Count;

    public IModule this[int index] => modules[index];

    public IEnumerator<IModule> GetEnumerator() => modules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
