using System.Text.Json;
using BrandMall.Composer.Documents;
using BrandMall.Composer.Drafts;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Sites;

namespace BrandMall.Composer.History;

/// <summary>Writes down what happens to documents, in the transaction in which it happens; the caller saves.</summary>
internal sealed class DocumentEvents(MallDb db, CurrentSite site, TimeProvider clock)
{
    public void Record(DocumentKey key, string kind, Author author, object? details = null) => db.Add(new DocumentEvent
    {
        SiteId = site.Value.Id, Doc = key.Text, Kind = kind, By = author.Id, ByName = author.Name, At = clock.GetUtcNow(), Details = JsonSerializer.Serialize(details ?? new { }, ComposerJson.Options),
    });
}
