using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Seo;

/// <summary>The redirects of the current site. The caller saves.</summary>
public sealed class Redirects(MallDb db, CurrentSite site, Changes changes, TimeProvider clock)
{
    /// <exception cref="RuleViolationException">An address is wrong, or the way would lead back to where it starts.</exception>
    public async Task SetAsync(string from, string to, bool permanent, bool automatic, CancellationToken ct)
    {
        Redirect.Check(from, to);
        var key = Redirect.KeyOf(from);
        await RefuseCircleAsync(key, to, ct);
        var known = await db.Set<Redirect>().FirstOrDefaultAsync(r => r.From == key, ct);
        if (known is null)
        {
            known = new Redirect { SiteId = site.Value.Id, From = key, To = to };
            db.Add(known);
        }

        (known.To, known.Permanent, known.Automatic, known.ChangedAt) = (to, permanent, automatic, clock.GetUtcNow());
        Tell(key);
    }

    /// <returns>Whether there was one.</returns>
    public async Task<bool> DropAsync(string from, CancellationToken ct)
    {
        var key = Redirect.KeyOf(from);
        if (await db.Set<Redirect>().FirstOrDefaultAsync(r => r.From == key, ct) is not { } known)
        {
            return false;
        }

        db.Remove(known);
        Tell(key);
        return true;
    }

    /// <summary>A page lives at another address now: its old one leads there, and so do those that led to the old one.</summary>
    internal async Task MovedAsync(string from, string to, CancellationToken ct)
    {
        await DropAsync(to, ct);
        await db.SaveChangesAsync(ct);
        var old = $"/{Redirect.KeyOf(from)}";
        foreach (var leading in await db.Set<Redirect>().Where(r => r.To == old).ToListAsync(ct))
        {
            leading.To = to;
            Tell(leading.From);
        }

        await SetAsync(from, to, permanent: true, automatic: true, ct);
    }

    private async Task RefuseCircleAsync(string from, string to, CancellationToken ct)
    {
        var next = to;
        for (var step = 0; step < 10 && next.StartsWith('/'); step++)
        {
            var key = Redirect.KeyOf(next.Split('?', '#')[0]);
            if (key == from)
            {
                throw new RuleViolationException("redirect.circle", "This way would lead back to where it starts.", "to");
            }

            if (await db.Set<Redirect>().AsNoTracking().Where(r => r.From == key).Select(r => r.To).FirstOrDefaultAsync(ct) is not { } further)
            {
                return;
            }

            next = further;
        }
    }

    private void Tell(string key)
    {
        changes.Record("redirect", key.Length <= 200 ? key : key[..200], site.Value.Id);

        // The address may be cached as one that has no page.
        changes.Record("content", Content.ContentStore.PathKey(key), site.Value.Id);
    }
}
