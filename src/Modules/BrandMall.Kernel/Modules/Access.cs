namespace BrandMall.Kernel.Modules;

/// <summary>Who may call a route. A route without one of these fails the suite.</summary>
/// <param name="Permission">Null: anyone may.</param>
public sealed record Access(string? Permission)
{
    public const string AnyStaff = "staff";
}
