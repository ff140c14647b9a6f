namespace BrandMall.Kernel.Caching;

/// <summary>One process alone, or nodes that share nothing.</summary>
internal sealed class NoSharedAnswers : ISharedAnswers
{
    public Task<SharedFind> FindAsync(AnswerKey key) => Task.FromResult(SharedFind.Nothing);

    public Task KeepAsync(AnswerKey key, CachedAnswer answer, DateTimeOffset madeAt, SharedTicket ticket) => Task.CompletedTask;

    public Task<bool> EvictAsync(IReadOnlyCollection<(string Kind, string Key)>? tags) => Task.FromResult(false);
}
