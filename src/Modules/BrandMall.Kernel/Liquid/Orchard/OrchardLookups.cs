namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>The global <c>Content</c>: <c>Content["alias:x"]</c>, <c>Content.Slug["p"]</c>.</summary>
internal sealed class OrchardHandles(OrchardScene scene, string prefix = "") : ILiquidMembers
{
    public bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "Latest" when prefix.Length == 0 => this,
            "Alias" or "Slug" or "ContentItemId" when prefix.Length == 0 => new OrchardHandles(scene, name.ToLowerInvariant() + ":"),
            _ => scene.ByHandle(prefix + name),
        };
        return value is not null;
    }
}

/// <summary>The global <c>Queries</c>.</summary>
internal sealed class OrchardQueries(OrchardScene scene) : ILiquidMembers
{
    public bool TryGetMember(string name, out object? value)
    {
        value = scene.Queries.TryGetValue(name, out var results) ? results : null;
        return value is not null;
    }
}
