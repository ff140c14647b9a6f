using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BrandMall.Kernel.Themes.Overrides.Slices;

/// <summary>The site's design tokens in words, for a form: what each is for, what it inherits, what the site set, and which colours must be told apart.</summary>
internal static class ReadThemeTokens
{
    /// <param name="Scheme">What the site would have without setting one itself.</param>
    /// <param name="Own">What is published for this site.</param>
    /// <param name="Draft">What the draft says; null when there is none.</param>
    public sealed record Response(string Theme, string Scheme, IReadOnlyList<Group> Groups, IReadOnlyList<ContrastRule> Contrast, TokenOverrides Own, TokenOverrides? Draft, int Revision);

    public sealed record Group(string Id, string Label, IReadOnlyList<Token> Tokens);

    /// <param name="Value">Inherited, in the light scheme.</param>
    /// <param name="Dark">Inherited, in the dark scheme.</param>
    public sealed record Token(string Name, string Type, string Label, string? Hint, string? Value, string? Dark);

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/theme/tokens", HandleAsync).WithName("theme.read-tokens").Requires(ThemeOverrideServices.Edit);

    private static async Task<Ok<Response>> HandleAsync(ThemeDesk desk, SiteThemes themes, CancellationToken ct, string culture = Texts.Texts.Fallback)
    {
        var row = await desk.FindAsync(TokenOverrides.Path, ct);
        var beneath = themes.With(desk.Site, [new ThemeOverride(desk.Site.Name, desk.Plain.Name, TokenOverrides.Path, "{}", 0)]);
        var (light, dark) = (beneath.Tokens, beneath.DarkTokens);
        var groups = beneath.TokenGroups.Select(group => new Group(group.Id, group.Label.In(culture, Texts.Texts.Fallback), [.. group.Tokens.Select(token => new Token(
            token.Name, token.Type, token.Label.In(culture, Texts.Texts.Fallback), token.Hint?.In(culture, Texts.Texts.Fallback),
            light.GetValueOrDefault(token.Name), dark.GetValueOrDefault(token.Name) ?? light.GetValueOrDefault(token.Name)))]));
        return TypedResults.Ok(new Response(
            beneath.Name, beneath.Scheme, [.. groups], [.. beneath.ContrastRules], Read(row?.PublishedBody) ?? new TokenOverrides(), Read(row?.DraftBody), row?.Revision ?? 0));
    }

    private static TokenOverrides? Read(string? body) => body is null ? null : TokenOverrides.Of(new ThemeOverride("", "", TokenOverrides.Path, body, 0));
}
