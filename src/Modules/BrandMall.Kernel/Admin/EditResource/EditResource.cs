using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Admin;

/// <summary>Shows, saves and removes one row through its form. The routes are open to all staff; the form's own permission decides.</summary>
internal static class EditResource
{
    /// <param name="Values">By field name; members the form does not have are ignored.</param>
    public sealed record Request(JsonObject Values);

    /// <param name="Form">Absent texts are keys: the gap is seen.</param>
    public sealed record Response(string? Id, bool Editable, bool Creates, bool Deletes, IReadOnlyList<Section> Sections, JsonObject Values);

    public sealed record Section(string Name, string Title, bool Aside, IReadOnlyList<Field> Fields);

    public sealed record Field(
        string Name, string Label, string? Hint, string Kind, bool Required, bool Once, long? Max, IReadOnlyList<DescribeResources.Option> Options, IReadOnlyList<Field> Fields);

    public sealed record Saved(string Id);

    public static void Map(IEndpointRouteBuilder admin, IEndpointRouteBuilder siteAdmin)
    {
        foreach (var (surface, suffix) in new[] { (admin, "resource"), (siteAdmin, "site-resource") })
        {
            surface.MapGet("/resources/{name}/form", ShowAsync).WithName($"admin.show-{suffix}-form").RequiresStaff();
            surface.MapPost("/resources/{name}/rows", CreateAsync).WithName($"admin.create-{suffix}-row").RequiresStaff();
            surface.MapPut("/resources/{name}/rows/{**id}", ChangeAsync).WithName($"admin.change-{suffix}-row").RequiresStaff();
            surface.MapDelete("/resources/{name}/rows/{**id}", RemoveAsync).WithName($"admin.remove-{suffix}-row").RequiresStaff();
        }
    }

    private static async Task<Results<Ok<Response>, ProblemHttpResult>> ShowAsync(
        string name, HttpContext http, CurrentSite current, IStaffAccess access, IEnumerable<IAdminResource> resources, Texts.Texts texts, CancellationToken ct, string? id = null, string culture = Texts.Texts.Fallback)
    {
        if (Find(name, current, resources) is not { } resource)
        {
            return Unknown(name);
        }

        var verdict = await access.JudgeAsync(http, resource.Description.Permission, Site(current));
        if (verdict != StaffVerdict.Allowed)
        {
            return StaffProblems.Of(verdict, resource.Description.Permission);
        }

        var form = await resource.FormAsync(ct);
        if (await resource.ReadAsync(id, ct) is not { } values)
        {
            return Problems.NotFound("resource.row", $"There is no '{id}' in {name}.");
        }

        var editable = await access.JudgeAsync(http, form.Permission, Site(current)) == StaffVerdict.Allowed;
        Func<string, string?> find = key => texts.Find(culture, $"admin.{name}.{key}");
        return TypedResults.Ok(new Response(
            id, editable, form.Creates, form.Deletes,
            [.. form.Sections.Select(s => new Section(s.Name, find($"section.{s.Name}") ?? s.Name, s.Aside, [.. s.Fields.Select(f => Say(f, f.Name, find))]))],
            values));
    }

    private static Task<Results<Ok<Saved>, ProblemHttpResult>> CreateAsync(
        string name, Request request, HttpContext http, CurrentSite current, IStaffAccess access, IEnumerable<IAdminResource> resources, CancellationToken ct) =>
        SaveAsync(name, null, request, http, current, access, resources, ct);

    private static Task<Results<Ok<Saved>, ProblemHttpResult>> ChangeAsync(
        string name, string id, Request request, HttpContext http, CurrentSite current, IStaffAccess access, IEnumerable<IAdminResource> resources, CancellationToken ct) =>
        SaveAsync(name, id, request, http, current, access, resources, ct);

    private static async Task<Results<Ok<Saved>, ProblemHttpResult>> SaveAsync(
        string name, string? id, Request request, HttpContext http, CurrentSite current, IStaffAccess access, IEnumerable<IAdminResource> resources, CancellationToken ct)
    {
        if (Find(name, current, resources) is not { } resource)
        {
            return Unknown(name);
        }

        var form = await resource.FormAsync(ct);
        var verdict = await access.JudgeAsync(http, form.Permission, Site(current));
        if (verdict != StaffVerdict.Allowed)
        {
            return StaffProblems.Of(verdict, form.Permission);
        }

        if (id is null && !form.Creates)
        {
            throw new RuleViolationException("resource.fixed", "Rows of this list are not made here.");
        }

        return TypedResults.Ok(new Saved(await resource.SaveAsync(id, FormValues.Check(form, request.Values, id is null), ct)));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string name, string id, HttpContext http, CurrentSite current, IStaffAccess access, IEnumerable<IAdminResource> resources, CancellationToken ct)
    {
        if (Find(name, current, resources) is not { } resource)
        {
            return Unknown(name);
        }

        var form = await resource.FormAsync(ct);
        var verdict = await access.JudgeAsync(http, form.Permission, Site(current));
        if (verdict != StaffVerdict.Allowed)
        {
            return StaffProblems.Of(verdict, form.Permission);
        }

        if (!form.Deletes)
        {
            throw new RuleViolationException("resource.fixed", "Rows of this list are not removed.");
        }

        await resource.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static IAdminForm? Find(string name, CurrentSite current, IEnumerable<IAdminResource> resources) =>
        resources.OfType<IAdminForm>().FirstOrDefault(r => r.Description.Name == name && r.Description.PerSite == current.IsSet);

    private static Site? Site(CurrentSite current) => current.IsSet ? current.Value : null;

    private static ProblemHttpResult Unknown(string name) => Problems.NotFound("resource.unknown", $"There is no form named '{name}' here.");

    private static Field Say(AdminField field, string path, Func<string, string?> find) => new(
        field.Name, find(path) ?? path, find($"{path}.hint"), field.Kind, field.Required, field.Once, field.Max,
        [.. (field.Options ?? []).Select(o => new DescribeResources.Option(o.Value, o.Label ?? find($"{path}.{o.Value}") ?? o.Value))],
        [.. (field.Fields ?? []).Select(f => Say(f, $"{path}.{f.Name}", find))]);
}
