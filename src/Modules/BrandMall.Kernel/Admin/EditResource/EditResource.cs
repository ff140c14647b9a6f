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
        string Name, string Label, string? Hint, string Kind, bool Required, bool Once, long? Max, IReadOnlyList<DescribeResources.Option> Options, IReadOnlyList<Field> Fields,
        string? Draw, bool Editable);

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
        var withheld = await WithheldAsync(form, http, current, access);
        Func<string, string?> find = key => texts.Find(culture, $"admin.{name}.{key}");
        return TypedResults.Ok(new Response(
            id, editable, form.Creates, form.Deletes,
            [.. form.Sections.Select(s => new Section(s.Name, InLanguage($"section.{s.Name}", find) ?? s.Name, s.Aside, [.. s.Fields.Select(f => Say(f, f.Name, find, withheld))]))],
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

        var values = FormValues.Check(form, request.Values, id is null);
        Withhold(values, form.Sections.SelectMany(s => s.Fields), await WithheldAsync(form, http, current, access));
        return TypedResults.Ok(new Saved(await resource.SaveAsync(id, values, ct)));
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

    /// <summary>Permissions of single fields which the caller does not hold.</summary>
    private static async Task<HashSet<string>> WithheldAsync(AdminForm form, HttpContext http, CurrentSite current, IStaffAccess access)
    {
        var fields = form.Sections.SelectMany(s => s.Fields).ToList();
        HashSet<string> withheld = [];
        foreach (var permission in fields.Concat(fields.SelectMany(f => f.Fields ?? [])).Select(f => f.Permission).OfType<string>().Distinct())
        {
            if (await access.JudgeAsync(http, permission, Site(current)) != StaffVerdict.Allowed)
            {
                withheld.Add(permission);
            }
        }

        return withheld;
    }

    private static void Withhold(JsonObject values, IEnumerable<AdminField> fields, HashSet<string> withheld)
    {
        foreach (var field in fields)
        {
            if (field.Permission is { } permission && withheld.Contains(permission))
            {
                values.Remove(field.Name);
            }
            else if (field.Fields is { } cells && values[field.Name] is JsonArray rows)
            {
                foreach (var row in rows.OfType<JsonObject>())
                {
                    Withhold(row, cells, withheld);
                }
            }
        }
    }

    private static IAdminForm? Find(string name, CurrentSite current, IEnumerable<IAdminResource> resources) =>
        resources.OfType<IAdminForm>().FirstOrDefault(r => r.Description.Name == name && r.Description.PerSite == current.IsSet);

    private static Site? Site(CurrentSite current) => current.IsSet ? current.Value : null;

    private static ProblemHttpResult Unknown(string name) => Problems.NotFound("resource.unknown", $"There is no form named '{name}' here.");

    private static Field Say(AdminField field, string path, Func<string, string?> find, HashSet<string> withheld) => new(
        field.Name, InLanguage(path, find) ?? path, find($"{path}.hint"), field.Kind, field.Required, field.Once, field.Max,
        [.. (field.Options ?? []).Select(o => new DescribeResources.Option(o.Value, o.Label ?? find($"{path}.{o.Value}") ?? o.Value))],
        [.. (field.Fields ?? []).Select(f => Say(f, $"{path}.{f.Name}", find, withheld))],
        field.Draw, field.Permission is not { } permission || !withheld.Contains(permission));

    /// <summary><c>title:en</c> is the title, in English.</summary>
    private static string? InLanguage(string path, Func<string, string?> find) =>
        path.LastIndexOf(':') is var colon and > 0 ? InLanguage(path[..colon], find) is { } label ? $"{label} · {path[(colon + 1)..]}" : null : find($"field.{path}") ?? find(path);
}
