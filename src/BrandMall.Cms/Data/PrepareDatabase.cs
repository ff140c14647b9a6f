using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes.Overrides;
using BrandMall.Kernel.Widgets.Types;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Cms.Data;

/// <summary>Brings the database to this version's shape and reads the sites.</summary>
internal sealed class PrepareDatabase(MallDb db, SiteRegistry sites, SiteThemes themes, BrandWidgetTypes widgets)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await db.Database.MigrateAsync(ct);
        await sites.LoadAsync(ct);
        await themes.LoadAsync(ct);
        await widgets.LoadAsync(ct);
    }
}
