namespace BrandMall.Kernel.Events;

/// <summary>Other nodes learn of changes from the change table alone, within a second.</summary>
internal sealed class NoBroadcast : IChangeBroadcast
{
    public Task SendAsync(IReadOnlyList<Change> changes) => Task.CompletedTask;
}
