using BrandMall.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Kernel.Caching;

/// <summary>Writes a finished answer: the form the client takes, or 304 when it has it already. Nothing here is computed that could have been computed before.</summary>
internal static class AnswerWriter
{
    private static readonly StringValues s_vary = HeaderNames.AcceptEncoding;

    /// <param name="stale">It was evicted, and nothing newer can be made now.</param>
    public static Task WriteAsync(HttpContext http, CachedAnswer answer, bool stale)
    {
        var request = http.Request;
        var response = http.Response;
        var headers = response.Headers;
        var body = answer.Form(AcceptEncoding.Best(request.Headers.AcceptEncoding));

        var vary = answer.VariesByDevice ? $"{HeaderNames.AcceptEncoding}, {DeviceClass.Vary}" : s_vary.ToString();
        headers.Vary = vary;
        if (stale)
        {
            headers.Warning = "110 - \"Response is Stale\"";
        }

        if (answer.Status == StatusCodes.Status200OK)
        {
            headers.ETag = body.ETag;
            var known = request.Headers.IfNoneMatch;
            if (known.Count > 0 && answer.IsKnownAs(known))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                foreach (var (name, value) in answer.Headers)
                {
                    if (name == HeaderNames.CacheControl)
                    {
                        headers.CacheControl = value;
                    }
                }

                return Task.CompletedTask;
            }
        }

        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            headers[name] = value;
        }

        headers.Vary = vary;

        if (body.Encoding.Count > 0)
        {
            headers.ContentEncoding = body.Encoding;
        }

        headers.ContentLength = body.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : Send(response, body.Bytes);
    }

    private static Task Send(HttpResponse response, byte[] bytes)
    {
        var sent = response.BodyWriter.WriteAsync(bytes);
        return sent.IsCompletedSuccessfully ? Task.CompletedTask : sent.AsTask();
    }
}
