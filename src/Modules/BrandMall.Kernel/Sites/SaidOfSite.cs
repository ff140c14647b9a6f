using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Sites;

/// <summary>What is said of a site. What is not said stays, or is the default.</summary>
/// <param name="Name">Lower-case letters, digits and hyphens.</param>
/// <param name="Parent">Name of the site it inherits from.</param>
/// <param name="Locales">The first is its own.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="TimeZone">IANA.</param>
/// <param name="Entry">Who may come in.</param>
public sealed record SaidOfSite(
    string? Name, string? DisplayName = null, string? Parent = null, string? Tier = null, string? Region = null, List<string>? Hosts = null, string? Theme = null,
    List<string>? Locales = null, string? Currency = null, string? TimeZone = null, bool? Default = null, JsonObject? Entry = null);
