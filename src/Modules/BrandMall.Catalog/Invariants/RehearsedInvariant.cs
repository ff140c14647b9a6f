using BrandMall.Kernel.Data;
using BrandMall.Kernel.Invariants;

namespace BrandMall.Catalog.Invariants;

/// <summary>What is derived equals what deriving it anew would write: it is derived anew, compared, and rolled back.</summary>
internal abstract class RehearsedInvariant(MallDb db) : IInvariant
{
    public abstract string Id { get; }

    public abstract string Title { get; }

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct)
    {
        IReadOnlyList<string> breaches = [];
        try
        {
            await db.InTransactionAsync(async () =>
            {
                var before = await ReadAsync(ct);
                await DeriveAsync(ct);
                var after = await ReadAsync(ct);
                breaches = [.. before.Except(after).Select(row => $"Stands there and should not: {row}."), .. after.Except(before).Select(row => $"Is missing: {row}.")];
                throw new RolledBackException();
            }, ct);
        }
        catch (RolledBackException)
        {
            db.ChangeTracker.Clear();
        }

        return breaches;
    }

    protected abstract Task DeriveAsync(CancellationToken ct);

    protected abstract Task<IReadOnlyList<string>> ReadAsync(CancellationToken ct);

    private sealed class RolledBackException : Exception;
}
