using System.Globalization;
using System.Text;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Widgets.Subscriptions.ExportSubscribers;

/// <summary>The site's subscribers as a CSV file, row by row: a long list does not stand in memory. Each has the link that takes it off the list, for the foot and the <c>List-Unsubscribe</c> header of letters.</summary>
internal static class ExportSubscribers
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/subscribers/export", HandleAsync).WithName("widgets.export-subscribers").Requires(SubscribersResource.Export);

    private static async Task HandleAsync(HttpContext http, MallDb db, CurrentSite current, UnsubscribeLinks links, CancellationToken ct)
    {
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"subscribers-{current.Value.Name}.csv\"";
        http.Response.Headers.CacheControl = "no-store";

        // Excel takes the file for UTF-8 only with the mark at its head.
        await using StreamWriter csv = new(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await csv.WriteLineAsync("email,list,locale,page,consent_version,consented_at,subscribed_at,unsubscribe");
        await foreach (var s in db.Set<Subscription>().AsNoTracking().OrderBy(s => s.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            string[] cells = [s.Email, s.List, s.Locale, s.Page, s.ConsentVersion, Instant(s.ConsentedAt), Instant(s.SubscribedAt), links.For(s, current.Value, $"{http.Request.Scheme}://{http.Request.Host}")];
            await csv.WriteLineAsync(string.Join(',', cells.Select(Cell)));
        }
    }

    /// <summary>A cell that begins like a formula would be one in a spreadsheet: it is made a text.</summary>
    private static string Cell(string text) =>
        $"\"{(text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Instant(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
