using BrandMall.Media.Stores;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Media.Serving;

/// <summary>Sends what is kept under a key, in whole or in part, from wherever it is kept; null when nothing is.</summary>
internal static class StoredFile
{
    public static async Task<IResult?> SendAsync(HttpContext http, IFileStore files, string key, string type, EntityTagHeaderValue? tag, DateTimeOffset? stored, CancellationToken ct)
    {
        if (files.FileOf(key) is { } here)
        {
            return TypedResults.PhysicalFile(here, type, lastModified: stored, entityTag: tag, enableRangeProcessing: true);
        }

        var headers = http.Request.GetTypedHeaders();
        if (tag is not null && headers.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            http.Response.Headers.ETag = tag.ToString();
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        // Part of something else than what the client has would be a broken file.
        var range = headers.Range is { Unit.Value: "bytes", Ranges: { Count: 1 } ranges } && (headers.IfRange?.EntityTag is not { } had || had.Compare(tag, useStrongComparison: true)) ? ranges.First() : null;
        StoredContent? content;
        try
        {
            content = await files.OpenAsync(key, range, ct);
        }
        catch (IOException) when (range is not null)
        {
            content = await files.OpenAsync(key, null, ct);     // a range the store cannot serve is answered with the whole
        }

        if (content is null)
        {
            return null;
        }

        http.Response.Headers.ETag = tag?.ToString();
        http.Response.Headers.AcceptRanges = "bytes";
        http.Response.ContentType = type;
        http.Response.ContentLength = content.Length;
        if (content.From is { } from)
        {
            http.Response.StatusCode = StatusCodes.Status206PartialContent;
            http.Response.Headers.ContentRange = new ContentRangeHeaderValue(from, from + content.Length - 1, content.Total).ToString();
        }

        http.Response.RegisterForDisposeAsync(content);
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await content.Content.CopyToAsync(http.Response.Body, ct);
        }

        return Results.Empty;
    }
}
