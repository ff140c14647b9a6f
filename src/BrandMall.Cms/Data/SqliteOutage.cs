using BrandMall.Kernel.Data;
using Microsoft.Data.Sqlite;

namespace BrandMall.Cms.Data;

/// <summary>The SQLite file cannot be opened, read or locked, or is no database any more.</summary>
internal sealed class SqliteOutage : IOutage
{
    /// <summary>PERM, BUSY, LOCKED, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB.</summary>
    private static readonly int[] s_codes = [3, 5, 6, 10, 11, 13, 14, 26];

    public bool IsOutage(Exception failure)
    {
        for (var reason = failure; reason is not null; reason = reason.InnerException)
        {
            if (reason is SqliteException trouble)
            {
                return s_codes.Contains(trouble.SqliteErrorCode);
            }
        }

        return false;
    }
}
