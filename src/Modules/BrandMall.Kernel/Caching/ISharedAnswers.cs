namespace BrandMall.Kernel.Caching;

/// <summary>The second level: answers that all nodes share. It never fails: out of reach it finds nothing and keeps nothing.</summary>
internal interface ISharedAnswers
{
    Task<SharedFind> FindAsync(AnswerKey key);

    /// <param name="ticket">From the <see cref="FindAsync"/> before the making began: what was evicted since is refused.</param>
    Task KeepAsync(AnswerKey key, CachedAnswer answer, DateTimeOffset madeAt, SharedTicket ticket);

    /// <summary>Evicts what has one of these tags; null: everything.</summary>
    /// <returns>False: there is no second level, or none this node may trust until it has caught up.</returns>
    Task<bool> EvictAsync(IReadOnlyCollection<(string Kind, string Key)>? tags);
}
