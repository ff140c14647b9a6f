namespace BrandMall.Kernel.Invariants;

/// <summary>Something that holds of the whole database at every moment. Rules keep it true while things are written; this says whether they did.</summary>
public interface IInvariant
{
    /// <summary>As the domain's rules number it (<c>B3</c>), else the module's own (<c>Content1</c>). Stable: people look for it in reports.</summary>
    string Id { get; }

    /// <summary>What holds, in one sentence.</summary>
    string Title { get; }

    /// <summary>Every breach in words that name what is at fault; none: it holds. Writes nothing.</summary>
    Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct);
}
