using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using static BrandMall.IntegrationTests.Staff.StaffDesk;

namespace BrandMall.IntegrationTests.Staff;

public sealed class SessionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signing_in_says_who_one_is_and_what_one_may_do_where()
    {
        await using var mall = await Mall.OpenAsync();
        await mall.AddSiteAsync("hq", "山隐");
        using var admin = await mall.SignedInAsync();

        var session = await (await admin.AskAsync("/api/admin/staff/session")).JsonAsync();

        Assert.Equal("admin", (string?)session["userName"]);
        Assert.Contains("staff.edit", session["permissions"]!.AsArray().Select(p => (string?)p));
        Assert.Contains("staff.edit", session["sites"]!["hq"]!.AsArray().Select(p => (string?)p));
    }

    [Fact]
    public async Task The_cookie_is_for_our_own_pages_and_no_script()
    {
        await using var mall = await Mall.OpenAsync();
        using var browser = mall.NewBrowser();

        var reply = await browser.SignInAsync("admin", AdminPassword);

        var cookie = Assert.Single(reply.Headers.GetValues("Set-Cookie")).ToLowerInvariant();
        Assert.StartsWith("brandmall.staff=", cookie, StringComparison.Ordinal);
        Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=strict", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires=", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_administration_looks_at_the_cookie()
    {
        await using var mall = await Mall.OpenAsync();

        Assert.Null(await mall.Services.GetRequiredService<IAuthenticationSchemeProvider>().GetDefaultAuthenticateSchemeAsync());
    }

    [Fact]
    public async Task Without_a_session_every_staff_route_asks_to_sign_in()
    {
        await using var mall = await Mall.OpenAsync();

        var reply = await mall.Client.AskAsync("/api/admin/resources");

        Assert.Equal(HttpStatusCode.Unauthorized, reply.StatusCode);
        Assert.Equal("staff.sign-in", await reply.CodeAsync());
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer_and_the_same_lock()
    {
        await using var mall = await Mall.OpenAsync();
        List<(HttpStatusCode, string?)> known = [], unknown = [];

        for (var attempt = 0; attempt < 7; attempt++)
        {
            var wrong = await mall.Client.SignInAsync("admin", "not the password");
            known.Add((wrong.StatusCode, await wrong.CodeAsync()));
            var nobody = await mall.Client.SignInAsync("nobody-here", "not the password");
            unknown.Add((nobody.StatusCode, await nobody.CodeAsync()));
        }

        Assert.Equal(known, unknown);
        Assert.Equal((HttpStatusCode.Unauthorized, "staff.credentials"), known[3]);
        Assert.Equal((HttpStatusCode.Locked, "staff.locked"), known[4]);
    }

    [Fact]
    public async Task A_locked_account_refuses_even_the_right_password()
    {
        await using var mall = await Mall.OpenAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await mall.Client.SignInAsync("admin", "not the password");
        }

        var reply = await mall.Client.SignInAsync("admin", AdminPassword);

        Assert.Equal("staff.locked", await reply.CodeAsync());
    }

    [Fact]
    public async Task One_address_may_not_try_many_names()
    {
        await using var mall = await Mall.OpenAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 40).Select(attempt => mall.Client.SignInAsync($"name-{attempt}", "not the password")));

        Assert.Contains(HttpStatusCode.TooManyRequests, replies.Select(reply => reply.StatusCode));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    public async Task A_write_from_another_site_is_refused(string header, string value)
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        admin.DefaultRequestHeaders.Add(header, value);

        var write = await admin.PostAsJsonAsync(At("/api/admin/staff"), new { userName = "intruder" }, Ct);
        var signIn = await admin.SignInAsync("admin", AdminPassword);

        Assert.Equal("request.origin", await write.CodeAsync());
        Assert.Equal("request.origin", await signIn.CodeAsync());
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server_too()
    {
        await using var mall = await Mall.OpenAsync();
        using var browser = mall.NewBrowser();
        var cookie = Assert.Single((await browser.SignInAsync("admin", AdminPassword)).Headers.GetValues("Set-Cookie")).Split(';')[0];
        using var thief = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = mall.Url };
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.OK, (await thief.AskAsync("/api/admin/staff/session")).StatusCode);

        await browser.DeleteAsync(At("/api/admin/staff/session"), Ct);

        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.AskAsync("/api/admin/staff/session")).StatusCode);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once()
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();
        var id = await admin.HireAsync("viewer", "Viewer");
        using var viewer = await mall.SignedInAsync("viewer", Password);
        Assert.Equal(HttpStatusCode.OK, (await viewer.AskAsync("/api/admin/staff/session")).StatusCode);

        await admin.PutAsJsonAsync(At($"/api/admin/staff/{id}"), new { displayName = "viewer", disabled = true }, Ct);

        Assert.Equal(HttpStatusCode.Unauthorized, (await viewer.AskAsync("/api/admin/staff/session")).StatusCode);
        Assert.Equal("staff.credentials", await (await viewer.SignInAsync("viewer", Password)).CodeAsync());
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_keeps_this_one()
    {
        await using var mall = await Mall.OpenAsync();
        using var here = await mall.SignedInAsync();
        using var elsewhere = await mall.SignedInAsync();

        var reply = await here.PostAsJsonAsync(At("/api/admin/staff/password"), new { currentPassword = AdminPassword, newPassword = "Another-Mist-2027" }, Ct);

        Assert.Equal(HttpStatusCode.NoContent, reply.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.AskAsync("/api/admin/staff/session")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await elsewhere.AskAsync("/api/admin/staff/session")).StatusCode);
    }

    [Theory]
    [InlineData("Sh0rt-one")]
    [InlineData("onlysmallletters")]
    [InlineData("admin-Admin-2026")]
    public async Task A_weak_password_is_refused_by_field(string password)
    {
        await using var mall = await Mall.OpenAsync();
        using var admin = await mall.SignedInAsync();

        var reply = await admin.PostAsJsonAsync(At("/api/admin/staff/password"), new { currentPassword = AdminPassword, newPassword = password }, Ct);

        Assert.Equal("staff.password-weak", await reply.CodeAsync());
        Assert.Equal("newPassword", (string?)(await reply.JsonAsync())["field"]);
    }

    [Fact]
    public async Task A_missing_value_is_named()
    {
        await using var mall = await Mall.OpenAsync();

        var reply = await mall.Client.PostAsJsonAsync(At("/api/admin/staff/session"), new { userName = "", password = "x" }, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        Assert.Equal("request.invalid", await reply.CodeAsync());
        Assert.Equal("userName", (string?)(await reply.JsonAsync())["field"]);
    }
}
