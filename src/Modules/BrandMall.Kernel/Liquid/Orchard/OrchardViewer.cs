namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Who looks at the page, as far as a template may ask.</summary>
public sealed record OrchardViewer : ILiquidMembers
{
    /// <summary>The signed-in name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Roles.</summary>
    public IReadOnlySet<string> Roles { get; init; } = new HashSet<string>();

    /// <summary>Permissions held.</summary>
    public IReadOnlySet<string> Permissions { get; init; } = new HashSet<string>();

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "Identity" => this,
            "Name" => Name,
            "IsAuthenticated" => Name is not null,
            _ => null,
        };
        return value is not null;
    }
}
