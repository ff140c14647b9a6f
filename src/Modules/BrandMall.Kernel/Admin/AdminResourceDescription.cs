namespace BrandMall.Kernel.Admin;

/// <summary>How the administration shows a list.</summary>
/// <param name="Name">In addresses: <c>/admin/products</c>; its texts have keys <c>admin.{name}.title</c>, <c>admin.{name}.{column}</c>, <c>admin.{name}.empty</c> in the module's <c>Locales</c>.</param>
/// <param name="Icon">Name in the Lucide set.</param>
/// <param name="Group">Where it stands in the navigation: <c>content</c>, <c>catalog</c>, <c>sites</c>, <c>system</c>.</param>
/// <param name="Permission">Needed to see it.</param>
/// <param name="PerSite">Whether its rows belong to one site, chosen in the shell.</param>
/// <param name="Bulk">Name of the shell's screen for changing several chosen rows at once; null: rows are not chosen.</param>
/// <param name="Order">Position within its group.</param>
public sealed record AdminResourceDescription(
    string Name,
    string Icon,
    string Group,
    string Permission,
    bool PerSite,
    int Order,
    IReadOnlyList<AdminColumn> Columns,
    IReadOnlyList<AdminFilter> Filters,
    IReadOnlyList<AdminAction> Actions,
    string? Bulk = null);
