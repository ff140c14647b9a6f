using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Events;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace BrandMall.Composer.Live;

/// <summary>
/// Tells the windows of this process at once, and those of others by way of <see cref="INodeTalk"/>. Not SignalR's own backplane: with that, windows of one process would hear nothing of each other
/// while Redis is down, and an accepted change would fail for want of listeners.
/// </summary>
internal sealed partial class Neighbours(IHubContext<ComposerHub> hub, Rooms rooms, INodeTalk talk, ILogger<Neighbours> log)
{
    private const string Channel = "composer";

    private readonly string _node = Guid.NewGuid().ToString("N");

    /// <summary>Whether words of other processes arrive.</summary>
    public bool Listens { get; private set; }

    /// <summary>Who is where has changed.</summary>
    public async Task TellPresenceAsync(string? group)
    {
        if (group is not null)
        {
            await hub.Clients.Group(group).SendAsync(WindowMessages.Presence, rooms.In(group));
            await SayAsync(new Word(_node, group) { Seats = rooms.OwnIn(group) });
        }
    }

    /// <param name="except">The window that knows already.</param>
    public async Task TellAsync(string group, string target, object said, string? except = null)
    {
        var json = JsonSerializer.SerializeToNode(said, ComposerJson.Options);
        await SendAsync(group, target, json, except);
        await SayAsync(new Word(_node, group) { Target = target, Said = json, Except = except });
    }

    /// <summary>Asks who is there already: a process that just got its first window on a document does not know.</summary>
    public Task AskAsync(string group) => SayAsync(new Word(_node, group) { Asks = true });

    /// <summary>Once: from then on others are heard. Redis may come later than this process.</summary>
    public async Task ListenAsync() => Listens = Listens || await talk.HearAsync(Channel, HearAsync);

    /// <summary>Says again who is here, so that others know that this process lives.</summary>
    public async Task RemindAsync()
    {
        foreach (var group in talk.HasOthers ? rooms.Own().Select(own => own.Member.Group).Distinct() : [])
        {
            await SayAsync(new Word(_node, group) { Seats = rooms.OwnIn(group) });
        }
    }

    private async Task HearAsync(byte[] bytes)
    {
        try
        {
            if (JsonSerializer.Deserialize<Word>(bytes, ComposerJson.Options) is not { } word || word.Node == _node)
            {
                return;
            }

            if (word.Target is { } target)
            {
                await SendAsync(word.Group, target, word.Said, word.Except);
            }
            else if (word.Asks)
            {
                await (rooms.OwnIn(word.Group) is { Count: > 0 } own ? SayAsync(new Word(_node, word.Group) { Seats = own }) : Task.CompletedTask);
            }
            else
            {
                rooms.Hear(word.Node, word.Group, word.Seats ?? []);
                await hub.Clients.Group(word.Group).SendAsync(WindowMessages.Presence, rooms.In(word.Group));
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(log, failure);
        }
    }

    private Task SendAsync(string group, string target, JsonNode? said, string? except) =>
        hub.Clients.GroupExcept(group, except is null ? [] : rooms.ConnectionsOf(group, except)).SendAsync(target, said);

    private Task SayAsync(Word word) => talk.HasOthers ? talk.SayAsync(Channel, JsonSerializer.SerializeToUtf8Bytes(word, ComposerJson.Options)) : Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "A word of another process about open documents could not be followed.")]
    private static partial void LogFailure(ILogger log, Exception failure);

    /// <summary>Either who is there, or a question for that, or something to pass on to windows.</summary>
    private sealed record Word(string Node, string Group)
    {
        public IReadOnlyList<Seat>? Seats { get; init; }

        public bool Asks { get; init; }

        public string? Target { get; init; }

        public JsonNode? Said { get; init; }

        public string? Except { get; init; }
    }
}
