using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Media.Stores;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace BrandMall.Media.Library;

/// <summary>Takes a request whose body is a file, as long as its type may be and no longer.</summary>
internal sealed partial class Receiving(ILogger<Receiving> log)
{
    /// <param name="most">Bytes. What says it is longer is not read at all; the server cuts other requests off much earlier.</param>
    public async Task<IResult> RunAsync(HttpContext http, long most, Func<Task<IResult>> work)
    {
        if (http.Request.ContentLength > most)
        {
            CloseAfterwards(http);
            throw new RuleViolationException("media.size", $"The file is larger than {Math.Max(1, most >> 20)} MB.", "path");
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most + (64 << 10);
        }

        try
        {
            return await work();
        }
        catch (RuleViolationException)
        {
            await ReadRestAsync(http);
            throw;
        }
        catch (StoreFailedException failure)
        {
            LogFailure(log, failure.Message);
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "media.store", "The file could not be kept. Try again later.");
        }
    }

    /// <summary>A browser that is still sending when it is answered sees a broken connection, and not why.</summary>
    private static async Task ReadRestAsync(HttpContext http)
    {
        try
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // It went away, or sends more than it may.
            CloseAfterwards(http);
        }
    }

    /// <summary>What was not read to its end still comes down the wire: the next request must not come after it.</summary>
    private static void CloseAfterwards(HttpContext http) => http.Response.OnStarting(() =>
    {
        http.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    });

    [LoggerMessage(Level = LogLevel.Error, Message = "A file could not be kept: {Failure}")]
    private static partial void LogFailure(ILogger log, string failure);
}
