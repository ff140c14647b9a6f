using System.Text.Json;
using BrandMall.Kernel.Data;

namespace BrandMall.Kernel.Events;

/// <summary>Puts a message in the outbox, in the caller's transaction; the caller saves.</summary>
public sealed class Outbox(MallDb db, TimeProvider clock)
{
    public void Add<TMessage>(string type, TMessage message, int? siteId = null) =>
        db.Add(new OutboxMessage { At = clock.GetUtcNow(), Type = type, Payload = JsonSerializer.Serialize(message, JsonSerializerOptions.Web), SiteId = siteId });
}
