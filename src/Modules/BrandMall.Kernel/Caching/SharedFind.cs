namespace BrandMall.Kernel.Caching;

/// <param name="Ticket">Null: out of reach, nothing can be kept there either.</param>
internal sealed record SharedFind(CachedAnswer? Answer, DateTimeOffset MadeAt, SharedTicket? Ticket)
{
    public static SharedFind Nothing { get; } = new(null, default, null);
}
