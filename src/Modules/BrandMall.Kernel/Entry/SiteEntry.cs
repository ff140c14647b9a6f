using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Entry;

internal sealed record SiteEntry(IEntryRule Rule, JsonObject Stored);
