using Microsoft.AspNetCore.Http;

namespace BrandMall.Staff.Audit;

/// <summary>Who did what, where, when, from which address, and whether it came about. Written, never changed.</summary>
internal sealed class StaffAuditEntry
{
    private const int LongestObject = 200;

    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null where nobody known acted.</summary>
    public string? StaffId { get; init; }

    /// <summary>The user name as it was then, or as it was typed.</summary>
    public required string Name { get; init; }

    /// <summary>The route's name, such as <c>staff.create</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to: the address of the request.</summary>
    public required string Object { get; init; }

    public int? SiteId { get; init; }

    public required string Ip { get; init; }

    public required bool Success { get; init; }

    public static StaffAuditEntry Of(HttpContext http, TimeProvider clock, string? staffId, string name, string action, bool success, int? siteId = null)
    {
        var path = http.Request.Path.Value ?? "";
        return new StaffAuditEntry
        {
            At = clock.GetUtcNow(),
            StaffId = staffId,
            Name = OneLine(name, 80),
            Action = action,
            Object = OneLine(path, LongestObject),
            SiteId = siteId,
            Ip = http.Connection.RemoteIpAddress?.ToString() ?? "",
            Success = success,
        };
    }

    /// <summary>Nobody forges a line of the log with a line break in a name.</summary>
    private static string OneLine(string text, int longest)
    {
        var clean = string.Concat(text.Where(c => !char.IsControl(c)));
        return clean.Length <= longest ? clean : clean[..longest];
    }
}
