using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace BrandMall.Benchmarks.Servers;

/// <summary>K: nothing but Kestrel, sending the bytes and headers that a mall sent before. Arguments: port, file with the head, file with the body.</summary>
internal static class BareKestrel
{
    private static readonly string[] s_own = ["Date", "Content-Length", "Transfer-Encoding"];

    public static async Task<int> RunAsync(string[] args)
    {
        var headers = (await File.ReadAllLinesAsync(args[1], Encoding.ASCII)).Skip(1).Where(line => line.Contains(": ", StringComparison.Ordinal))
            .Select(line => line.Split(": ", 2)).Where(pair => !s_own.Contains(pair[0], StringComparer.OrdinalIgnoreCase)).Select(pair => KeyValuePair.Create(pair[0], new StringValues(pair[1]))).ToArray();
        var body = await File.ReadAllBytesAsync(args[2]);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{args[0]}").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var app = builder.Build();
        app.Run(http => http.Request.Path == "/bench/allocated" ? Allocated.WriteAsync(http) : Send(http, headers, body));
        await app.RunAsync();
        return 0;
    }

    private static Task Send(HttpContext http, KeyValuePair<string, StringValues>[] headers, byte[] body)
    {
        foreach (var (name, value) in headers)
        {
            http.Response.Headers[name] = value;
        }

        http.Response.ContentLength = body.Length;
        return http.Response.BodyWriter.WriteAsync(body).AsTask();
    }
}
