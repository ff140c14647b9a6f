using BrandMall.Catalog.Products;
using BrandMall.Catalog.Rules;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Collections;

/// <summary>Keeps who belongs to a rule's collection true, in the transaction of what changed. Cost: the products changed times the rules there are, in memory.</summary>
internal sealed class Memberships(MallDb db, FactsReader reader, Changes changes, TimeProvider clock)
{
    private const int Batch = 500;

    /// <summary>Looks at some products again under every rule. What they are is saved by now.</summary>
    public async Task FollowAsync(IReadOnlyList<ProductFacts> facts, CancellationToken ct)
    {
        var collections = (await db.Set<Collection>().AsNoTracking().ToListAsync(ct)).Where(c => c.Rule is not null).ToList();
        if (collections.Count > 0)
        {
            await SettleAsync(collections, facts, ct);
        }
    }

    /// <summary>Looks at every product again under the rules of some collections.</summary>
    public async Task RefillAsync(IReadOnlyList<Collection> collections, CancellationToken ct)
    {
        var ruled = collections.Where(c => c.Rule is not null).ToList();
        if (ruled.Count == 0)
        {
            return;
        }

        var currencies = ruled.SelectMany(c => c.Rule!.Currencies).Distinct().ToList();
        foreach (var ids in (await db.Set<Product>().AsNoTracking().OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct)).Chunk(Batch))
        {
            await SettleAsync(ruled, await reader.ReadAsync(ids, currencies, ct), ct);
        }
    }

    private async Task SettleAsync(List<Collection> collections, IReadOnlyList<ProductFacts> facts, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (ids, within) = (facts.Select(f => f.Id).ToArray(), collections.Select(c => c.Id).ToArray());
        var members = await db.Set<CollectionMember>().Where(m => EF.Parameter(ids).Contains(m.ProductId) && EF.Parameter(within).Contains(m.CollectionId)).ToDictionaryAsync(m => (m.CollectionId, m.ProductId), ct);
        HashSet<string> touched = [];
        foreach (var collection in collections)
        {
            foreach (var fact in facts)
            {
                var belongs = collection.Rule!.Holds(fact, now);
                var member = members.GetValueOrDefault((collection.Id, fact.Id));
                if (belongs && member is null)
                {
                    db.Add(new CollectionMember { CollectionId = collection.Id, ProductId = fact.Id });
                }
                else if (!belongs && member is not null)
                {
                    db.Remove(member);
                }
                else if (member is { Position: not 0 })
                {
                    member.Position = 0;
                }
                else
                {
                    continue;
                }

                touched.Add(collection.Handle);
                changes.Record("product", fact.Handle);
            }
        }

        changes.Record("collection", touched);
        await db.SaveChangesAsync(ct);
    }
}
