using System.Text.Json.Nodes;
using BrandMall.Composer.Drafts;

namespace BrandMall.Composer.ApplyOps;

/// <summary>A batch of somebody else's that a window has not seen yet.</summary>
internal sealed record Missed(long Rev, string ClientId, string By, string ByName, DateTimeOffset At, JsonNode Ops)
{
    public static Missed Of(DraftBatch batch) => new(batch.Rev, batch.ClientId, batch.By, batch.ByName, batch.At, JsonNode.Parse(batch.Ops)!);
}
