namespace BrandMall.Kernel.Events;

/// <summary>Tells other nodes of committed changes at once. A message may get lost: every node follows the change table as well.</summary>
public interface IChangeBroadcast
{
    Task SendAsync(IReadOnlyList<Change> changes);
}
