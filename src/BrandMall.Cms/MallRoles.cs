namespace BrandMall.Cms;

/// <summary>What this process does, from <c>BRANDMALL_ROLES</c> (<c>web,schedule,worker</c>; all by default).</summary>
/// <param name="Web">Serves shops, the administration and the API.</param>
/// <param name="Schedule">May hold the job lease and run the recurring jobs.</param>
internal sealed record MallRoles(bool Web, bool Schedule)
{
    public static MallRoles From(IConfiguration configuration)
    {
        var named = (configuration["BRANDMALL_ROLES"] ?? "web,schedule,worker").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = named.Except(["web", "schedule", "worker"], StringComparer.OrdinalIgnoreCase).ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidOperationException($"BRANDMALL_ROLES knows web, schedule and worker, not '{string.Join("', '", unknown)}'.");
        }

        bool Has(string role) => named.Contains(role, StringComparer.OrdinalIgnoreCase);
        return new MallRoles(Has("web"), Has("schedule") || Has("worker"));
    }
}
