using BrandMall.Kernel.Content;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages;

/// <summary>Pictures of the library and published blocks, as widgets name them.</summary>
internal sealed class NamedPictures(IPictures library, ContentStore content) : INamedThings
{
    public bool Knows(string kind) => kind is "image" or "block";

    public async Task<IReadOnlySet<string>> ThereAsync(string kind, IReadOnlyCollection<string> names, CancellationToken ct) => kind == "image"
        ? (await library.FindAsync(names, ct)).Keys.ToHashSet()
        : (await content.PublishedManyAsync(names, ct)).Select(block => block.ContentItemId).ToHashSet();
}
