using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.IntegrationTests.Staff;

namespace BrandMall.IntegrationTests.Composer;

/// <summary>A window's line to the hub: SignalR's JSON protocol on a plain socket.</summary>
internal sealed class HubWindow : IAsyncDisposable
{
    private const char End = '\u001e';

    private readonly ClientWebSocket _socket = new();
    private readonly StringBuilder _rest = new();
    private int _calls;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <param name="origin">What a browser would say of the page that opens the socket.</param>
    public static async Task<HubWindow> ConnectAsync(Mall mall, string? userName, string password = StaffDesk.AdminPassword, string? origin = null)
    {
        HubWindow window = new();
        if (userName is not null)
        {
            CookieContainer cookies = new();
            using HttpClient browser = new(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = mall.Url };
            Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(userName, password)).StatusCode);
            window._socket.Options.Cookies = cookies;
        }

        if (origin is not null)
        {
            window._socket.Options.SetRequestHeader("Origin", origin);
        }

        await window._socket.ConnectAsync(new Uri($"ws://{mall.Url.Authority}/api/admin/composer/hub"), Ct);
        await window.SendAsync("""{"protocol":"json","version":1}""");
        Assert.Equal("{}", (await window.NextAsync()).ToJsonString());
        return window;
    }

    /// <summary>Calls the hub and waits for its answer; what comes before it is passed over.</summary>
    public async Task<JsonNode> CallAsync(string target, params object?[] arguments)
    {
        var id = $"{++_calls}";
        await SendAsync(JsonSerializer.Serialize(new { type = 1, invocationId = id, target, arguments }));
        while (true)
        {
            var message = await NextAsync();
            if ((string?)message["invocationId"] == id)
            {
                return message;
            }
        }
    }

    /// <summary>The first argument of the next call of this name that fits.</summary>
    public async Task<JsonNode> HearAsync(string target, Func<JsonNode, bool>? fits = null)
    {
        while (true)
        {
            var message = await NextAsync();
            if ((string?)message["target"] == target && message["arguments"]![0] is { } said && (fits is null || fits(said)))
            {
                return said;
            }
        }
    }

    /// <summary>The mall ends the line, by a farewell or without one.</summary>
    public async Task ClosedAsync()
    {
        try
        {
            while (true)
            {
                await NextAsync();
            }
        }
        catch (Exception ended) when (ended is WebSocketException or Xunit.Sdk.XunitException)
        {
            Assert.NotEqual(WebSocketState.Open, _socket.State);
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task SendAsync(string json) => _socket.SendAsync(Encoding.UTF8.GetBytes(json + End), WebSocketMessageType.Text, endOfMessage: true, Ct);

    private async Task<JsonNode> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        var buffer = new byte[16 * 1024];
        while (true)
        {
            if (_rest.ToString().Split(End, 2) is [var message, var rest])
            {
                _rest.Clear().Append(rest);
                return JsonNode.Parse(message)!;
            }

            var read = await _socket.ReceiveAsync(buffer, patience.Token);
            Assert.NotEqual(WebSocketMessageType.Close, read.MessageType);
            _rest.Append(Encoding.UTF8.GetString(buffer, 0, read.Count));
        }
    }
}
