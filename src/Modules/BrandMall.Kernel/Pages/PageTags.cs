namespace BrandMall.Kernel.Pages;

/// <summary>What a rendered page depends on, as kind and key of the change table: whatever evicts it.</summary>
public sealed class PageTags
{
    private readonly HashSet<(string Kind, string Key)> _tags = [];

    public IReadOnlyCollection<(string Kind, string Key)> All => _tags;

    public void DependsOn(string kind, string key) => _tags.Add((kind, key));

    public void DependsOn(string kind, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            DependsOn(kind, key);
        }
    }
}
