using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Themes.Overrides;

/// <summary>A theme's file as one site writes it: a draft, what is published, and how it came to be.</summary>
internal sealed class ThemeOverrideRow : ISiteOwned
{
    private readonly List<ThemeOverrideVersion> _versions = [];

    public long Id { get; private set; }

    public required int SiteId { get; init; }

    /// <summary>The theme whose file it replaces.</summary>
    public required string Theme { get; init; }

    public required string Path { get; init; }

    public string? DraftBody { get; private set; }

    public string? DraftBy { get; private set; }

    public DateTimeOffset? DraftAt { get; private set; }

    /// <summary>Null: the site has nothing of its own here (any more).</summary>
    public string? PublishedBody { get; private set; }

    /// <summary>Number of the latest version; 0 before the first.</summary>
    public int Version { get; private set; }

    /// <summary>Counts every change, so that two editors do not overwrite each other unseen.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<ThemeOverrideVersion> Versions => _versions;

    public void Write(string body, string by, DateTimeOffset now)
    {
        (DraftBody, DraftBy, DraftAt) = (body, by, now);
        Revision++;
    }

    public void Discard()
    {
        (DraftBody, DraftBy, DraftAt) = (null, null, null);
        Revision++;
    }

    /// <summary>Makes the draft what visitors see.</summary>
    public void Publish(string by, DateTimeOffset now, string? note)
    {
        var body = DraftBody ?? throw new RuleViolationException("theme.no-draft", $"There is no draft of {Path} to publish.", "paths");
        Discard();
        Become(body, by, now, note);
    }

    /// <summary>Makes an earlier version what visitors see, as a new version: history only grows.</summary>
    public void RollBack(int number, string by, DateTimeOffset now)
    {
        var earlier = _versions.FirstOrDefault(version => version.Number == number)
            ?? throw new RuleViolationException("theme.version", $"{Path} has no version {number}.", "version");
        Become(earlier.Body, by, now, $"↶ {number}");
    }

    /// <summary>Gives the file up for what the parent site or the theme has.</summary>
    public void Reset(string by, DateTimeOffset now)
    {
        Discard();
        if (PublishedBody is not null)
        {
            Become(null, by, now, null);
        }
    }

    private void Become(string? body, string by, DateTimeOffset now, string? note)
    {
        PublishedBody = body;
        Version++;
        Revision++;
        _versions.Add(new ThemeOverrideVersion { Number = Version, Body = body, By = by, At = now, Note = note });
    }
}
