using System.Diagnostics;
using System.Net;
using System.Text;
using BrandMall.IntegrationTests.Staff;
using NetVips;

namespace BrandMall.IntegrationTests.MediaLibrary;

public sealed class UploadTests(MediaMall world) : IClassFixture<MediaMall>
{
    private const string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photograph_is_stored_upright_and_without_what_the_camera_wrote()
    {
        var source = Samples.JpegFromACamera(900, 600);
        Assert.True(source.AsSpan().IndexOf("SECRET-PLACE"u8) > 0);

        var row = await world.StoredAsync("photos/upright.jpg", source);

        Assert.Equal((600, 900), ((int)row["width"]!, (int)row["height"]!));
        var stored = await world.BytesAsync(row);
        Assert.True(stored.AsSpan().IndexOf("SECRET-PLACE"u8) < 0);
        using var master = Image.NewFromBuffer(stored);
        Assert.False(master.Contains("exif-data") || master.Contains("icc-profile-data"));

        // Turned a quarter to the right, the left half lies above.
        Assert.True(master.Getpoint(300, 100)[0] > 150 && master.Getpoint(300, 800)[2] > 150);
    }

    [Fact]
    public async Task A_clean_picture_is_kept_byte_by_byte()
    {
        var source = Samples.Webp(640, 480);

        Assert.Equal(source, await world.BytesAsync(await world.StoredAsync("photos/clean.webp", source)));
    }

    [Fact]
    public async Task V5_An_archive_behind_a_picture_is_left_behind()
    {
        foreach (var (path, picture) in new[] { ("gifar/a.gif", Samples.GifWithFrames(1)), ("gifar/b.webp", Samples.Webp(64, 64)), ("gifar/c.png", Samples.Png(64, 64)), ("gifar/d.jpg", Samples.JpegFromACamera(64, 64)) })
        {
            var stored = await world.BytesAsync(await world.StoredAsync(path, Samples.WithAnArchiveBehind(picture)));

            Assert.True(stored.AsSpan().IndexOf("Evil.class"u8) < 0, path);
        }
    }

    [Theory]
    [InlineData("media.content", "t7/page.jpg", "<html><script>alert(1)</script></html>")]
    [InlineData("media.type", "t7/page.html", "<html></html>")]
    [InlineData("media.type", "t7/tool.exe", "MZ")]
    [InlineData("media.path", "t7/shell.php.jpg", "\u00FF\u00D8\u00FF")]
    [InlineData("media.path", "t7/a.html.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("media.type", "t7/a.jpg::$DATA", "x")]
    [InlineData("media.path", "t7/a.txt:b.jpg", "x")]
    [InlineData("media.path", "../../outside.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("media.path", "t7/..\\..\\outside.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("media.path", "t7/gpj\u202E.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("media.path", ".hidden.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("media.content", "t7/not.mp4", "\0\0\0\u0010ftypisom\0\0\0\0rubbish")]
    [InlineData("media.content", "t7/broken.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")]
    [InlineData("media.content", "t7/laughs.svg", "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>")]
    [InlineData("media.content", "t7/outside.svg", "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&f;</text></svg>")]
    public async Task T7_What_pretends_to_be_a_picture_is_refused(string code, string path, string content)
    {
        var reply = await world.UploadAsync(path, Encoding.Latin1.GetBytes(content));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (reply.StatusCode, await reply.CodeAsync()));
    }

    [Theory]
    [InlineData("av/notes.pdf", "%PDF-1.4\n")]
    [InlineData("av/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>")]
    public async Task V5_The_test_virus_is_refused(string path, string before)
    {
        var content = before + new string(' ', 81_890 - before.Length) + Eicar;

        Assert.Equal("media.virus", await (await world.UploadAsync(path, Samples.Text(content))).CodeAsync());
    }

    [Fact]
    public async Task R22_A_picture_of_fifty_thousand_by_fifty_thousand_is_refused_before_a_pixel_is_made()
    {
        var before = Process.GetCurrentProcess().WorkingSet64;
        var reply = await world.UploadAsync("bombs/huge.png", Samples.PngBomb(50_000));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "media.pixels"), (reply.StatusCode, await reply.CodeAsync()));
        Assert.InRange(Process.GetCurrentProcess().WorkingSet64 - before, long.MinValue, 64 << 20);
    }

    [Fact]
    public async Task R22_A_moving_picture_without_end_is_refused()
    {
        Assert.Equal("media.frames", await (await world.UploadAsync("bombs/long.gif", Samples.GifWithFrames(400))).CodeAsync());
        Assert.Equal(HttpStatusCode.Created, (await world.UploadAsync("bombs/short.gif", Samples.GifWithFrames(3))).StatusCode);
    }

    [Fact]
    public async Task R22_A_picture_that_asks_for_more_memory_than_it_may_have_is_refused_and_the_next_one_is_taken()
    {
        await using var mall = await MediaMall.OpenAsync("--Media:DecodeMegabytes", "160");
        using var editor = await mall.SignedInAsync();

        // Interlaced: nothing of it can be seen before all of it is held.
        using var large = Samples.Halves(6000, 5000);
        var greedy = large.PngsaveBuffer(interlace: true);

        Assert.Equal("media.content", await (await MediaMall.UploadAsync(editor, "greedy.webp", greedy)).CodeAsync());
        Assert.Equal(HttpStatusCode.Created, (await MediaMall.UploadAsync(editor, "modest.webp", Samples.Webp(200, 200))).StatusCode);
    }

    [Fact]
    public async Task What_is_longer_than_it_may_be_is_refused_without_being_read()
    {
        var reply = await world.UploadAsync("long.svg", new byte[(1 << 20) + 1]);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "media.size"), (reply.StatusCode, await reply.CodeAsync()));
    }

    [Fact]
    public async Task R21_Damaged_pictures_are_refused_or_repaired_and_break_nothing()
    {
        var good = new Dictionary<string, byte[]> { ["jpg"] = Samples.JpegFromACamera(120, 80), ["png"] = Samples.Png(120, 80), ["webp"] = Samples.Webp(120, 80), ["gif"] = Samples.GifWithFrames(2) };
        Random chance = new(20260);
        for (var round = 0; round < 24; round++)
        {
            var (extension, bytes) = good.ElementAt(round % good.Count);
            var damaged = (byte[])bytes.Clone();
            for (var hit = 0; hit < 1 + (round / 4); hit++)
            {
                damaged[chance.Next(12, damaged.Length)] ^= (byte)chance.Next(1, 256);
            }

            damaged = round % 3 == 0 ? damaged[..chance.Next(20, damaged.Length)] : damaged;
            var reply = await world.UploadAsync($"damaged/{round}.{extension}", damaged);

            Assert.True(reply.StatusCode is HttpStatusCode.Created or HttpStatusCode.UnprocessableEntity, $"{round}: {reply.StatusCode}");
        }

        Assert.Equal(HttpStatusCode.OK, (await world.Mall.Client.GetAsync(StaffDesk.At("/healthz"), Ct)).StatusCode);
    }

    [Fact]
    public async Task A_drawing_keeps_its_shapes_and_loses_what_runs()
    {
        var row = await world.StoredAsync("drawings/logo.svg", Samples.Text("""
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" onload="alert(1)">
              <script>alert(2)</script><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(3)"/></foreignObject>
              <a href="javascript:alert(4)"><path d="M0 0L1 1"/></a><set attributeName="href" to="javascript:alert(5)"/>
              <image href="http://evil.test/track.png"/><use xlink:href="https://evil.test/x.svg#y"/><style>@import url(http://evil.test/x.css);</style>
              <rect id="kept" width="10" height="10" style="fill:url(#g)" fill="url( 'http://evil.test/f' )"/><use href="#kept"/>
            </svg>
            """));

        Assert.Equal((40, 20), ((int)row["width"]!, (int)row["height"]!));
        var reply = await world.Mall.Client.GetAsync(StaffDesk.At((string)row["url"]!), Ct);
        var svg = await reply.Content.ReadAsStringAsync(Ct);
        Assert.Contains("""<rect id="kept" width="10" height="10" style="fill:url(#g)" />""", svg, StringComparison.Ordinal);
        Assert.Contains("""<use href="#kept" />""", svg, StringComparison.Ordinal);
        foreach (var evil in (string[])["script", "alert", "evil.test", "foreignObject", "onload", "javascript", "<set", "@import"])
        {
            Assert.DoesNotContain(evil, svg, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("sandbox", Assert.Single(reply.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(reply.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_film_is_kept_and_served_in_parts()
    {
        var film = Samples.Mp4();
        var row = await world.StoredAsync("films/scene.mp4", film);
        using var asked = new HttpRequestMessage(HttpMethod.Get, (string)row["url"]!) { Headers = { Range = new(100, 199) } };

        var reply = await world.Mall.Client.SendAsync(asked, Ct);

        Assert.Equal((HttpStatusCode.PartialContent, "video/mp4"), (reply.StatusCode, reply.Content.Headers.ContentType!.MediaType));
        Assert.Equal(film[100..200], await reply.Content.ReadAsByteArrayAsync(Ct));
    }

    [Fact]
    public async Task A_path_that_is_taken_gets_a_number()
    {
        await world.StoredAsync("twice/a.webp", Samples.Webp(50, 50));

        Assert.Equal("twice/a-2.webp", (string?)(await world.StoredAsync("twice/a.webp", Samples.Webp(60, 60)))["path"]);
    }

    [Fact]
    public async Task Whoever_may_only_look_may_not_upload()
    {
        await world.Editor.HireAsync("looker", "Viewer");
        using var viewer = await world.Mall.SignedInAsync("looker", StaffDesk.Password);

        Assert.Equal(HttpStatusCode.OK, (await viewer.AskAsync("/api/admin/media/files")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await MediaMall.UploadAsync(viewer, "no.webp", Samples.Webp(10, 10))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await MediaMall.UploadAsync(world.Mall.Client, "no.webp", Samples.Webp(10, 10))).StatusCode);
    }
}
