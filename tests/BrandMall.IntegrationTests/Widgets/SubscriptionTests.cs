using System.Net;
using BrandMall.IntegrationTests.Pages;
using BrandMall.IntegrationTests.Staff;
using BrandMall.Widgets.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.IntegrationTests.Widgets;

/// <summary>The subscription form, as browsers post it with and without script.</summary>
public sealed class SubscriptionTests : IAsyncLifetime
{
    private Mall _mall = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mall = await Mall.OpenAsync(BareLook.Furnish);
        await BareLook.AddSiteAsync(_mall, "hq", null, "zh-CN", "en");
        await BareLook.AddSiteAsync(_mall, "north", "hq");
    }

    [Fact]
    public async Task A_posted_form_keeps_the_address_with_its_consent_and_comes_back_to_its_page()
    {
        var reply = await PostAsync(Form());

        Assert.Equal(HttpStatusCode.SeeOther, reply.StatusCode);
        Assert.Equal("/story#w-f-done", reply.Headers.Location!.ToString());
        var kept = Assert.Single(await AllAsync());
        Assert.Equal(("lin@example.com", "letters", "2026-11", "en", "/story"), (kept.Email, kept.List, kept.ConsentVersion, kept.Locale, kept.Page));
        Assert.NotEqual(default, kept.ConsentedAt);
    }

    [Fact]
    public async Task The_same_address_twice_even_at_once_is_one_subscription_with_the_latest_consent()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostAsync(Form(), json: true)));
        await PostAsync(Form(("email", " LIN@Example.com "), ("consentVersion", "2026-12")));

        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.OK, reply.StatusCode));
        Assert.Equal("2026-12", Assert.Single(await AllAsync()).ConsentVersion);
    }

    [Theory]
    [InlineData("email", "no address", "subscription.email")]
    [InlineData("email", "a@b", "subscription.email")]
    [InlineData("email", "=cmd@example.com;x", "subscription.email")]
    [InlineData("consent", "", "subscription.consent")]
    [InlineData("consentVersion", "", "subscription.consent")]
    [InlineData("list", "A list!", "subscription.list")]
    public async Task What_cannot_be_a_subscription_is_refused_in_words_and_at_its_place(string field, string value, string code)
    {
        var answered = await PostAsync(Form((field, value)), json: true);
        var sentBack = await PostAsync(Form((field, value)));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (answered.StatusCode, await answered.CodeAsync()));
        Assert.Equal("/story#w-f-invalid", sentBack.Headers.Location!.ToString());
        Assert.Empty(await AllAsync());
    }

    [Theory]
    [InlineData("page", "https://evil.example/")]
    [InlineData("page", "//evil.example/")]
    [InlineData("page", "/\\evil.example/")]
    [InlineData("widget", "\"><script>")]
    public async Task Where_to_go_back_to_never_leads_elsewhere(string field, string value)
    {
        var place = (await PostAsync(Form((field, value)))).Headers.Location!.ToString();

        Assert.Matches("^/(story)?#w(-f)?-done$", place);
    }

    [Fact]
    public async Task What_a_robot_fills_in_is_thanked_for_and_forgotten()
    {
        var reply = await PostAsync(Form(("website", "https://spam.example")), json: true);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Empty(await AllAsync());
    }

    [Fact]
    public async Task Too_many_from_one_address_are_asked_to_wait()
    {
        for (var i = 0; i < SubscriptionLimits.PerMinute; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(Form(("email", $"a{i}@example.com")), json: true)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await PostAsync(Form(), json: true)).StatusCode);
        Assert.Equal("/story#w-f-busy", (await PostAsync(Form())).Headers.Location!.ToString());
        Assert.Equal(SubscriptionLimits.PerMinute, (await AllAsync()).Count);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_subscribe_its_visitors()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/subscriptions") { Content = Form() };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await _mall.Client.SendAsync(request, Ct)).StatusCode);
        Assert.Empty(await AllAsync());
    }

    [Fact]
    public async Task Staff_of_a_site_list_export_and_remove_its_own_subscribers()
    {
        await PostAsync(Form(("email", "-a@example.com")));
        await PostAsync(Form(("email", "b@example.com")), prefix: "/s/north");
        using var admin = await _mall.SignedInAsync();

        var rows = (await (await admin.AskAsync("/api/admin/sites/hq/resources/subscribers?q=A@EXAMPLE")).JsonAsync())["rows"]!.AsArray();
        var export = await admin.AskAsync("/api/admin/sites/hq/subscribers/export");
        var csv = await export.Content.ReadAsStringAsync(Ct);
        var id = Assert.Single(rows)!["id"]!.GetValue<int>();
        var elsewhere = await admin.DeleteAsync(StaffDesk.At($"/api/admin/sites/north/subscribers/{id}"), Ct);
        var removed = await admin.DeleteAsync(StaffDesk.At($"/api/admin/sites/hq/subscribers/{id}"), Ct);

        Assert.Contains("\"'-a@example.com\",\"letters\"", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("b@example.com", csv, StringComparison.Ordinal);
        Assert.Equal("no-store", export.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Empty(await AllAsync());
        Assert.Single(await AllAsync("north"));
    }

    [Fact]
    public async Task The_link_of_a_letter_asks_first_and_takes_off_only_its_own_address()
    {
        await PostAsync(Form());
        await PostAsync(Form(("email", "b@example.com")));
        var link = await LinkAsync("lin@example.com");

        var asked = await (await _mall.Client.GetAsync(link, Ct)).Content.ReadAsStringAsync(Ct);
        Assert.Contains("lin@example.com", asked, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\"", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", asked, StringComparison.Ordinal);
        Assert.Equal(2, (await AllAsync()).Count);

        using var oneClick = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        var done = await _mall.Client.PostAsync(link, oneClick, Ct);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Equal("b@example.com", Assert.Single(await AllAsync()).Email);
        Assert.Equal(HttpStatusCode.OK, (await _mall.Client.PostAsync(link, null, Ct)).StatusCode);
    }

    [Fact]
    public async Task A_link_nobody_signed_or_of_another_site_takes_nobody_off()
    {
        await PostAsync(Form());
        var link = await LinkAsync("lin@example.com");

        Assert.Equal(HttpStatusCode.NotFound, (await _mall.Client.PostAsync($"{link}x", null, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _mall.Client.PostAsync(StaffDesk.At("/unsubscribe"), null, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _mall.Client.PostAsync(link.Replace("/unsubscribe", "/s/north/unsubscribe", StringComparison.Ordinal), null, Ct)).StatusCode);
        Assert.Single(await AllAsync());
    }

    public ValueTask DisposeAsync() => _mall.DisposeAsync();

    /// <summary>As the export gives it to whoever writes the letters.</summary>
    private async Task<string> LinkAsync(string email)
    {
        using var admin = await _mall.SignedInAsync();
        var csv = await (await admin.AskAsync("/api/admin/sites/hq/subscribers/export")).Content.ReadAsStringAsync(Ct);
        return csv.Split("\r\n").Single(line => line.Contains(email, StringComparison.Ordinal)).Split(',')[^1].Trim('"');
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] changed)
    {
        Dictionary<string, string> fields = new()
        {
            ["email"] = "lin@example.com", ["list"] = "letters", ["consent"] = "yes", ["consentVersion"] = "2026-11",
            ["locale"] = "en", ["page"] = "/story", ["widget"] = "w-f", ["website"] = "",
        };
        foreach (var (name, value) in changed)
        {
            fields[name] = value;
        }

        return new FormUrlEncodedContent(fields);
    }

    private async Task<HttpResponseMessage> PostAsync(HttpContent form, bool json = false, string prefix = "")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, $"{prefix}/subscriptions") { Content = form };
        if (json)
        {
            request.Headers.Add("Accept", "application/json");
        }

        return await _mall.Client.SendAsync(request, Ct);
    }

    private Task<List<Subscription>> AllAsync(string site = "hq") => _mall.WithDb(db => db.Set<Subscription>().AsNoTracking().ToListAsync(Ct), site);
}
