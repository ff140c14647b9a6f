using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Admin;

/// <summary>The lists the caller may see somewhere, with their texts in the caller's language.</summary>
internal static class DescribeResources
{
    /// <param name="Statuses">Texts of the values of <c>status</c> columns.</param>
    public sealed record Response(IReadOnlyList<Resource> Resources, IReadOnlyDictionary<string, string> Statuses);

    /// <param name="Sites">For a list per site: names of the sites where the caller may see it.</param>
    /// <param name="Form">Its rows open in the generic form.</param>
    /// <param name="Bulk">The shell's screen for several chosen rows.</param>
    /// <param name="Empty">Says what an empty list means and what to do.</param>
    public sealed record Resource(
        string Name, string Title, string Empty, string Icon, string Group, int Order, string Permission, bool PerSite, IReadOnlyList<string> Sites,
        IReadOnlyList<Column> Columns, IReadOnlyList<Filter> Filters, IReadOnlyList<Action> Actions, bool Form, string? Bulk);

    public sealed record Column(string Name, string Label, string Kind, int? Width);

    public sealed record Filter(string Name, string Label, IReadOnlyList<Option> Options);

    public sealed record Option(string Value, string Label);

    public sealed record Action(string Name, string Label, string Kind, string Target, string Permission, string? Accept);

    public static void Map(IEndpointRouteBuilder admin) => admin.MapGet("/resources", HandleAsync).WithName("admin.describe-resources").RequiresStaff();

    private static async Task<Ok<Response>> HandleAsync(
        HttpContext http, SiteRegistry sites, IStaffAccess access, IEnumerable<IAdminResource> resources, Texts.Texts texts, string culture = Texts.Texts.Fallback)
    {
        List<Resource> seen = [];
        foreach (var (resource, description) in resources.Select(r => (r, r.Description)).OrderBy(d => d.Description.Group, StringComparer.Ordinal).ThenBy(d => d.Description.Order))
        {
            List<string> where = [];
            foreach (var site in description.PerSite ? sites.Map.All : [])
            {
                if (await access.JudgeAsync(http, description.Permission, site) == StaffVerdict.Allowed)
                {
                    where.Add(site.Name);
                }
            }

            if (where.Count > 0 || (!description.PerSite && await access.JudgeAsync(http, description.Permission, site: null) == StaffVerdict.Allowed))
            {
                seen.Add(Describe(description, resource is IAdminForm, where, key => texts.Say(culture, key)));
            }
        }

        return TypedResults.Ok(new Response(seen, texts.Below(culture, "status.")));
    }

    private static Resource Describe(AdminResourceDescription d, bool form, List<string> sites, Func<string, string> say) => new(
        d.Name, say($"admin.{d.Name}.title"), say($"admin.{d.Name}.empty"), d.Icon, d.Group, d.Order, d.Permission, d.PerSite, sites,
        [.. d.Columns.Select(c => new Column(c.Name, say($"admin.{d.Name}.{c.Name}"), c.Kind, c.Width))],
        [.. d.Filters.Select(f => new Filter(f.Name, say($"admin.{d.Name}.{f.Name}"), [.. f.Options.Select(o => new Option(o.Value, o.Label ?? say($"admin.{d.Name}.{f.Name}.{o.Value}")))]))],
        [.. d.Actions.Select(a => new Action(a.Name, say($"admin.{d.Name}.{a.Name}"), a.Kind, a.Target, a.Permission, a.Accept))],
        form,
        d.Bulk);
}
