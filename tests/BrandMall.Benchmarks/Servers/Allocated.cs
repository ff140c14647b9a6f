using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Benchmarks.Servers;

/// <summary>Says how many bytes this process has allocated.</summary>
internal static class Allocated
{
    public static async Task WriteAsync(HttpContext http)
    {
        var bytes = Encoding.ASCII.GetBytes(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture));
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes);
    }
}
