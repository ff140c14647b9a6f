namespace BrandMall.Kernel.Events;

/// <summary>There is nobody to talk to.</summary>
internal sealed class NoNodeTalk : INodeTalk
{
    public bool HasOthers => false;

    public Task SayAsync(string channel, ReadOnlyMemory<byte> word) => Task.CompletedTask;

    public Task<bool> HearAsync(string channel, Func<byte[], Task> hear) => Task.FromResult(true);
}
