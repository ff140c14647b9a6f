using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Prices;

internal static class PriceTiers
{
    public static PriceTier Of(Site site) => site.Tier switch { "outlet" => PriceTier.Outlet, "employee" => PriceTier.Employee, _ => PriceTier.Official };
}
