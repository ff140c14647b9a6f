using System.ComponentModel.DataAnnotations;
using BrandMall.Kernel.Primitives;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Modules;

/// <summary>Turns what slices throw into problems with stable codes. Nothing else about a failure leaves the server.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (RuleViolationException refusal) when (!http.Response.HasStarted)
        {
            await Problems.Of(StatusCodes.Status422UnprocessableEntity, refusal.Code, refusal.Message, refusal.Field, refusal.All).ExecuteAsync(http);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            await Problems.Of(bad.StatusCode, "request.malformed", bad.Message).ExecuteAsync(http);
        }
        catch (ValidationException invalid) when (!http.Response.HasStarted)
        {
            await Problems.Of(StatusCodes.Status422UnprocessableEntity, "request.invalid", invalid.Message).ExecuteAsync(http);
        }
        catch (DbUpdateConcurrencyException) when (!http.Response.HasStarted)
        {
            await Problems.Of(StatusCodes.Status409Conflict, "request.stale", "Somebody changed this meanwhile. Load it again.").ExecuteAsync(http);
        }
    }
}
