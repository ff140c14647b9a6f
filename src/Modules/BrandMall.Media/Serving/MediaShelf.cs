using System.Collections.Concurrent;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Pictures;
using BrandMall.Media.Cuts;
using BrandMall.Media.Storing;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Media.Serving;

/// <summary>Pictures as pages ask for them: what was asked lately is remembered until one of them changes, what is new takes one query.</summary>
internal sealed class MediaShelf(IServiceScopeFactory scopes, CutAddress addresses, MediaSettings settings) : IPictures, IChangeListener
{
    private const int Capacity = 20_000;

    private readonly ConcurrentDictionary<string, Picture?> _known = new(StringComparer.Ordinal);
    private long _generation;

    public IReadOnlyList<string> Formats { get; } = settings.Avif ? ["avif", "webp"] : ["webp"];

    public async Task<IReadOnlyDictionary<string, Picture>> FindAsync(IReadOnlyCollection<string> paths, CancellationToken ct)
    {
        Dictionary<string, Picture> found = new(paths.Count, StringComparer.Ordinal);
        List<string> unknown = [];
        foreach (var path in paths)
        {
            if (!_known.TryGetValue(path, out var picture))
            {
                unknown.Add(path);
            }
            else if (picture is not null)
            {
                found[path] = picture;
            }
        }

        if (unknown.Count > 0)
        {
            var generation = Interlocked.Read(ref _generation);
            await using var scope = scopes.CreateAsyncScope();
            var files = await scope.ServiceProvider.GetRequiredService<MallDb>().ByPathAsync(unknown, ct);
            foreach (var path in unknown)
            {
                var picture = files.TryGetValue(path, out var file) ? Of(file) : null;
                if (picture is not null)
                {
                    found[path] = picture;
                }

                Remember(path, picture, generation);
            }
        }

        return found;
    }

    public string Url(Picture picture, PictureCut cut) => addresses.Url(picture, cut);

    public Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct)
    {
        if (changes.Any(change => change.Kind == MediaAddress.Kind))
        {
            Interlocked.Increment(ref _generation);
            _known.Clear();
        }

        return Task.CompletedTask;
    }

    public static Picture Of(MediaFile file) => new(file.Path, file.Width, file.Height, file.Version)
    {
        Cuts = file.Cuts,
        Transparent = file.Transparent,
        Focal = new FocalPoint(file.FocalX, file.FocalY),
        Colour = file.Colour,
        Blur = file.Blur,
        Alts = file.Alts,
    };

    private void Remember(string path, Picture? picture, long generation)
    {
        if (_known.Count >= Capacity)
        {
            _known.Clear();
        }

        _known[path] = picture;
        if (generation != Interlocked.Read(ref _generation))
        {
            _known.TryRemove(path, out _);      // something changed while it was read
        }
    }
}
