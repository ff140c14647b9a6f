using BrandMall.Kernel.Pictures;

namespace BrandMall.Kernel.Pages;

/// <summary>What a rendered page depends on, as kind and key of the change table: whatever evicts it. And when it is over by itself.</summary>
public sealed class PageTags
{
    private readonly HashSet<(string Kind, string Key)> _tags = [];

    private readonly HashSet<string> _pictures = [];

    public IReadOnlyCollection<(string Kind, string Key)> All => _tags;

    /// <summary>Paths of the pictures the page shows; looked up in one go before it is rendered.</summary>
    public IReadOnlyCollection<string> Pictures => _pictures;

    /// <summary>The next instant from which the page would look different though nothing changed; null when nothing is scheduled.</summary>
    public DateTimeOffset? NextInstant { get; private set; }

    public void DependsOn(string kind, string key) => _tags.Add((kind, key));

    /// <summary>The page shows pictures of the media library: they are looked up before it is rendered, and replacing one evicts it.</summary>
    /// <param name="paths">Null ones are left out.</param>
    public void Shows(params IEnumerable<string?> paths)
    {
        foreach (var path in paths.OfType<string>())
        {
            if (_pictures.Add(path))
            {
                DependsOn(MediaAddress.Kind, MediaAddress.Key(path));
            }
        }
    }

    public void DependsOn(string kind, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            DependsOn(kind, key);
        }
    }

    /// <summary>Takes over all that another answer depends on.</summary>
    public void DependsOn(PageTags? other)
    {
        foreach (var (kind, key) in other?._tags ?? [])
        {
            DependsOn(kind, key);
        }

        _pictures.UnionWith(other?._pictures ?? []);
        if (other?.NextInstant is { } instant)
        {
            ChangesAt(instant);
        }
    }

    /// <summary>Says that what is shown begins or ends at <paramref name="instant"/>, such as a window of a price or a campaign. The earliest counts; pass only instants to come.</summary>
    public void ChangesAt(DateTimeOffset instant)
    {
        if (NextInstant is not { } next || instant < next)
        {
            NextInstant = instant;
        }
    }
}
