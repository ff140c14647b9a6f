using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Admin;

/// <summary>
/// A list whose rows are made and changed in the administration's generic form. What arrives has been checked against the form's fields; the domain's own rules
/// are refused with a <see cref="Primitives.RuleViolationException"/> that names the field.
/// </summary>
public interface IAdminForm : IAdminResource
{
    Task<AdminForm> FormAsync(CancellationToken ct);

    /// <summary>Values by field name; for a new row (<paramref name="id"/> null) what the form starts with. Null: there is no such row.</summary>
    Task<JsonObject?> ReadAsync(string? id, CancellationToken ct);

    /// <returns>The row's id.</returns>
    Task<string> SaveAsync(string? id, JsonObject values, CancellationToken ct);

    Task DeleteAsync(string id, CancellationToken ct) => throw new Primitives.RuleViolationException("resource.fixed", "Rows of this list are not removed.");
}
