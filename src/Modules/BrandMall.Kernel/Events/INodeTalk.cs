namespace BrandMall.Kernel.Events;

/// <summary>
/// Words between the processes of one mall, for what is worth nothing a moment later: who looks at what. A word is heard by whoever listens at that moment, the speaker too, and kept nowhere;
/// while Redis is down, or where none is set, nobody hears it. What must not be lost goes through the change table or the outbox.
/// </summary>
public interface INodeTalk
{
    /// <summary>Whether this mall may have other processes to talk to.</summary>
    bool HasOthers { get; }

    /// <summary>Never fails for want of a listener.</summary>
    Task SayAsync(string channel, ReadOnlyMemory<byte> word);

    /// <returns>Whether words on the channel reach <paramref name="hear"/> from now on; false: ask again later.</returns>
    Task<bool> HearAsync(string channel, Func<byte[], Task> hear);
}
