using BrandMall.Kernel.Pages;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Content.Flows;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Composer.Versions;

/// <summary>Keeps documents as they were, and finds them again.</summary>
internal sealed class DocumentVersions(MallDb db, CurrentSite site, TimeProvider clock)
{
    public IQueryable<DocumentVersion> Of(DocumentKey key) => db.Set<DocumentVersion>().AsNoTracking().Where(v => v.Doc == key.Text);

    /// <exception cref="RuleViolationException"><c>version.unknown</c>.</exception>
    public async Task<DocumentVersion> GetAsync(DocumentKey key, int number, CancellationToken ct) =>
        await Of(key).FirstOrDefaultAsync(v => v.Number == number, ct) ?? throw new RuleViolationException("version.unknown", $"There is no version {number} of this document.", "version");

    /// <exception cref="DbUpdateConcurrencyException">Somebody else made this number at the same moment.</exception>
    public async Task<DocumentVersion> AddAsync(
        DocumentKey key, VersionKind kind, EditedDocument document, Author author, long rev, VersionLabel label, string? contentVersion = null, int? of = null, DateTimeOffset? at = null, CancellationToken ct = default)
    {
        DocumentVersion version = new()
        {
            SiteId = site.Value.Id, Doc = key.Text, Number = (await Of(key).MaxAsync(v => (int?)v.Number, ct) ?? 0) + 1, Kind = kind, Name = label.Name, Note = label.Note, Json = document.Write(), ParentJson = document.Parent?.Write(),
            By = author.Id, ByName = author.Name, At = at ?? clock.GetUtcNow(), ContentItemVersionId = contentVersion, Rev = rev, Of = of,
        };
        db.Add(version);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException taken) when (taken is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException("Somebody else made a version of this document at the same moment.", taken);
        }

        return version;
    }

    /// <summary>The version that tells what the site itself shows now, kept as a version first where it came another way. Null when the site shows nothing of its own.</summary>
    public async Task<DocumentVersion?> KeepShownAsync(DocumentKey key, ContentItem? published, CancellationToken ct) =>
        DocumentOf(published) is not { } shown ? null
        : await FindAsync(key, published!, shown, ct)
            ?? await AddAsync(key, VersionKind.Found, shown, new Author("", published!.Author, "", 0), -1, VersionLabel.None, published.ContentItemVersionId, at: published.PublishedUtc ?? published.ModifiedUtc, ct: ct);

    /// <summary>The same, without keeping anything.</summary>
    public async Task<DocumentVersion?> FindShownAsync(DocumentKey key, ContentItem? published, CancellationToken ct) =>
        DocumentOf(published) is { } shown ? await FindAsync(key, published!, shown, ct) : null;

    private EditedDocument? DocumentOf(ContentItem? published) =>
        published is not null && published.SiteId == site.Value.Id && FlowPages.Of(published) is { } page ? new EditedDocument(page, PageSayings.Of(published)) : null;

    /// <summary>An import may have changed what is shown without making it another version of the item: it must say the same.</summary>
    private async Task<DocumentVersion?> FindAsync(DocumentKey key, ContentItem published, EditedDocument shown, CancellationToken ct) =>
        await Of(key).Where(v => v.ContentItemVersionId == published.ContentItemVersionId).OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct) is { } known && known.Json == shown.Write() ? known : null;
}
