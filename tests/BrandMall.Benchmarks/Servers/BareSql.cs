using BrandMall.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Benchmarks.Servers;

/// <summary>Q: one round trip to the database, 24 rows by key, read to the end.</summary>
internal static class BareSql
{
    public static async Task QueryAsync(HttpContext http)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<MallDb>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Id", "Handle", "Title", "Subtitle", "Vendor", "Type" FROM catalog_products WHERE "Id" BETWEEN 1 AND 24""";
        await using var reader = await command.ExecuteReaderAsync();
        var read = 0;
        while (await reader.ReadAsync())
        {
            read += reader.GetString(2).Length;
        }

        var bytes = BitConverter.GetBytes(read);
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes);
    }
}
