namespace BrandMall.Catalog.Contracts;

/// <summary>Something that is seen but cannot be bought yet.</summary>
/// <param name="OpensAt">The instant, ISO 8601 in UTC: what a countdown counts to.</param>
/// <param name="Day">The day in the site's time zone, for those without scripts: <c>2026-11-25</c>.</param>
/// <param name="Hour">The time of that day: <c>10:00</c>.</param>
public sealed record LaunchView(string OpensAt, string Day, string Hour);
