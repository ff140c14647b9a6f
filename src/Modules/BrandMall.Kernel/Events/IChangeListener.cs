namespace BrandMall.Kernel.Events;

/// <summary>Follows the change table in this process. Told at least once, at once for own commits and within a second for those of others.</summary>
public interface IChangeListener
{
    Task ChangedAsync(IReadOnlyList<Change> changes, CancellationToken ct);
}
