using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Admin;

/// <param name="Rows">One object a row with a member per column, <c>id</c>, and <c>href</c> where the row can be opened on the storefront.</param>
/// <param name="Next">Cursor for the page after; null on the last one.</param>
public sealed record AdminPage(IReadOnlyList<JsonObject> Rows, string? Next)
{
    /// <summary>Turns <c>limit + 1</c> rows, read in keyset order, into a page.</summary>
    public static AdminPage From<TRow>(IReadOnlyList<TRow> rows, int limit, Func<TRow, string> cursor, Func<TRow, JsonObject> draw) => new(
        [.. rows.Take(limit).Select(draw)],
        rows.Count > limit ? cursor(rows[limit - 1]) : null);
}
