using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.IntegrationTests;

/// <summary>What a site itself holds in the database.</summary>
internal static class SiteRows
{
    /// <summary>Tables of things that belong to a site, with how many rows are this one's; tables without are left out.</summary>
    public static Task<string> OfAsync(Mall mall, string site) => mall.WithDb(async db =>
    {
        List<string> counts = [];
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => typeof(ISiteOwned).IsAssignableFrom(entity.ClrType)).OrderBy(entity => entity.Name, StringComparer.Ordinal))
        {
            var rows = (IQueryable<ISiteOwned>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(entity.ClrType).Invoke(db, [])!;
            if (await rows.CountAsync(TestContext.Current.CancellationToken) is > 0 and var count)
            {
                counts.Add($"{entity.ClrType.Name} {count}");
            }
        }

        return string.Join(", ", counts);
    }, site);
}
