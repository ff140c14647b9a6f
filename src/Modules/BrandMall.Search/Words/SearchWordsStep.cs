using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Recipes;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Search.Words;

/// <summary>Synonyms and pinned words of a recipe. Groups that share a first word with one that is there are left as they are.</summary>
internal sealed class SearchWordsStep(MallDb db, Changes changes, SiteRegistry sites) : RecipeStep<SearchWordsStep.Body>("search-words")
{
    internal sealed record Body(IReadOnlyList<IReadOnlyList<string>>? Synonyms, IReadOnlyList<Pin>? Hot);

    internal sealed record Pin(string Word, string? Site, string? Locale);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        var firsts = (await db.Set<Synonyms>().AsNoTracking().ToListAsync(ct)).Select(s => s.Words[0]).ToHashSet();
        var pinned = (await db.Set<HotWord>().AsNoTracking().ToListAsync(ct)).Select(w => (w.Word, w.SiteId, w.Locale)).ToHashSet();
        var made = 0;
        foreach (var group in (step.Synonyms ?? []).Where(g => g.Count > 0 && !firsts.Contains(g[0].Trim())))
        {
            db.Add(new Synonyms(group));
            made++;
        }

        foreach (var (position, pin) in (step.Hot ?? []).Index())
        {
            HotWord word = new(pin.Word, banned: false, position, pin.Site is null ? null : sites.Map.ByName(pin.Site)?.Id, pin.Locale);
            if (!pinned.Contains((word.Word, word.SiteId, word.Locale)))
            {
                db.Add(word);
                made++;
            }
        }

        if (made > 0)
        {
            changes.Record(WordShelf.Kind, "recipe");
            await db.SaveChangesAsync(ct);
        }

        context.Report.Done(Name, made, (step.Synonyms?.Count ?? 0) + (step.Hot?.Count ?? 0) - made);
    }
}
