using BrandMall.Catalog.Contracts;
using BrandMall.Catalog.Scenes;
using BrandMall.Catalog.Schedule;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Listing;

/// <summary>Published scenes by handle, in the order asked, or the first few; with their products.</summary>
internal sealed class ScenesProvider(MallDb db, ProductShelf shelf, ProductViews views, ScheduledInstants instants, CurrentSite site, Links links) : DataProvider<ScenesProvider.Parameters, IReadOnlyList<SceneView>>("catalog.scenes")
{
    private const int DefaultScenes = 6;
    private const int MostScenes = 24;

    internal sealed record Parameters(string? Handle, IReadOnlyList<string>? Handles, int? Limit);

    protected override async Task AnswerAsync(IReadOnlyList<Question<Parameters, IReadOnlyList<SceneView>>> questions, PageTags tags, CancellationToken ct)
    {
        var scenes = await db.Set<Scene>().AsNoTracking().Where(s => s.Published).OrderBy(s => s.Position).ThenBy(s => s.Handle).ToListAsync(ct);
        List<(Question<Parameters, IReadOnlyList<SceneView>> Question, IReadOnlyList<Scene> Scenes)> asked = [];
        foreach (var question in questions)
        {
            IReadOnlyList<string> handles = question.Query.Handle is { Length: > 0 } one ? [one] : question.Query.Handles ?? [];
            tags.DependsOn("scene", handles.Count > 0 ? handles : [CatalogChanges.Everything]);
            var chosen = handles.Count > 0 ? handles.Select(h => scenes.Find(s => s.Handle == h)).OfType<Scene>() : scenes;
            asked.Add((question, [.. chosen.Take(Math.Clamp(question.Query.Limit ?? DefaultScenes, 1, MostScenes))]));
        }

        var named = asked.SelectMany(a => a.Scenes).SelectMany(s => s.Named).ToHashSet();
        tags.DependsOn("product", named);
        await instants.TellAsync(tags, ct);
        var cards = (await shelf.ByHandleAsync(named, ct)).Select(views.Card).ToDictionary(c => c.Handle);
        foreach (var (question, chosen) in asked)
        {
            question.Answer([.. chosen.Select(scene => View(scene, cards))]);
        }
    }

    private SceneView View(Scene scene, IReadOnlyDictionary<string, ProductCard> cards)
    {
        var text = scene.In(site.Locale);
        var title = text.Title ?? scene.Title;
        return new SceneView(
            scene.Handle,
            title,
            text.Description ?? scene.Description,
            links.Url(Links.Scene(scene.Handle)),
            ProductViews.Picture(scene.Image, title),
            [.. scene.Hotspots.Where(h => cards.ContainsKey(h.Product)).Select((h, index) => new HotspotView(Step(h.X), Step(h.Y), index + 1, cards[h.Product]))],
            [.. scene.Named.Where(cards.ContainsKey).Select(h => cards[h])]);
    }

    private static int Step(decimal percent) => (int)decimal.Round(percent / 5, MidpointRounding.AwayFromZero) * 5;
}
