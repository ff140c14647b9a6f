using System.Net.Sockets;
using BrandMall.Kernel.Data;
using Npgsql;

namespace BrandMall.Cms.Data;

/// <summary>PostgreSQL cannot be reached, is starting or stopping, or has no room for another connection; not that it refused what was asked.</summary>
internal sealed class PostgresOutage : IOutage
{
    /// <summary>Connection trouble, no resources, operator intervention, the system's own trouble.</summary>
    private static readonly string[] s_classes = ["08", "53", "57", "58"];

    public bool IsOutage(Exception failure)
    {
        for (var reason = failure; reason is not null; reason = reason.InnerException)
        {
            if (reason is PostgresException refused)
            {
                return s_classes.Any(refused.SqlState.StartsWith);
            }

            if (reason is NpgsqlException or SocketException)
            {
                return true;
            }
        }

        return false;
    }
}
