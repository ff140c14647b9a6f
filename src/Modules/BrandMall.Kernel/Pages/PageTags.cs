namespace BrandMall.Kernel.Pages;

/// <summary>What a rendered page depends on, as kind and key of the change table: whatever evicts it.</summary>
public sealed class PageTags
{
    private readonly HashSet<(string Kind, string Key)> _tags = [];

    public IReadOnlyCollection<(string Kind, string Key)> All => _tags;

    /// <summary>The first instant at which the page will look different though nothing is written; null: none is known.</summary>
    public DateTimeOffset? NextChange { get; private set; }

    /// <summary>Something on the page switches at <paramref name="instant"/> (a price, a launch, the end of a display window); the earliest counts.</summary>
    public void ChangesAt(DateTimeOffset instant) => NextChange = NextChange is { } known && known <= instant ? known : instant;

    public void DependsOn(string kind, string key) => _tags.Add((kind, key));

    public void DependsOn(string kind, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            DependsOn(kind, key);
        }
    }
}
