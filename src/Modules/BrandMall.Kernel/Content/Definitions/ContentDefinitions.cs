using System.Text.Json;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Sites;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Kernel.Content.Definitions;

/// <summary>Types and parts as the current site has them: the modules', the theme's, then each site's of the chain laid over them. Read once a unit of work.</summary>
public sealed class ContentDefinitions(MallDb db, CurrentSite site, Changes changes, IEnumerable<ContentTypeSource> sources, ThemeDefinitions themes)
{
    private Dictionary<string, ContentTypeDefinition>? _types;
    private Dictionary<string, ContentPartDefinition>? _parts;

    public async Task<ContentTypeDefinition?> TypeAsync(string name, CancellationToken ct)
    {
        await LoadAsync(ct);
        return _types!.GetValueOrDefault(name);
    }

    public async Task<ContentPartDefinition?> PartAsync(string name, CancellationToken ct)
    {
        await LoadAsync(ct);
        return _parts!.GetValueOrDefault(name);
    }

    public async Task<IReadOnlyCollection<ContentTypeDefinition>> TypesAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return _types!.Values;
    }

    public async Task<IReadOnlyCollection<ContentPartDefinition>> PartsAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return _parts!.Values;
    }

    /// <summary>Types the current site defines itself.</summary>
    public async Task<IReadOnlySet<string>> OwnTypeNamesAsync(CancellationToken ct) =>
        (await db.Set<StoredDefinition>().Where(d => d.Kind == StoredDefinition.TypeKind && d.Json != null).Select(d => d.Name).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Stores the definition for the current site; the caller saves.</summary>
    public Task StoreAsync(ContentTypeDefinition type, CancellationToken ct) =>
        StoreAsync(StoredDefinition.TypeKind, type.Name, JsonSerializer.Serialize(type, JsonReading.Compact), ct);

    /// <inheritdoc cref="StoreAsync(ContentTypeDefinition, CancellationToken)"/>
    public Task StoreAsync(ContentPartDefinition part, CancellationToken ct) =>
        StoreAsync(StoredDefinition.PartKind, part.Name, JsonSerializer.Serialize(part, JsonReading.Compact), ct);

    /// <summary>From now on the current site has no such type. Its items stay.</summary>
    public Task DeleteTypeAsync(string name, CancellationToken ct) => StoreAsync(StoredDefinition.TypeKind, name, null, ct);

    /// <inheritdoc cref="DeleteTypeAsync"/>
    public Task DeletePartAsync(string name, CancellationToken ct) => StoreAsync(StoredDefinition.PartKind, name, null, ct);

    private async Task StoreAsync(string kind, string name, string? json, CancellationToken ct)
    {
        await LoadAsync(ct);
        var siteId = site.Value.Id;
        var set = db.Set<StoredDefinition>();
        var stored = set.Local.FirstOrDefault(d => d.SiteId == siteId && d.Kind == kind && d.Name == name)
            ?? await set.FirstOrDefaultAsync(d => d.Kind == kind && d.Name == name, ct);
        if (stored is null)
        {
            db.Add(new StoredDefinition { SiteId = siteId, Kind = kind, Name = name, Json = json });
        }
        else if (stored.Json != json)
        {
            stored.Json = json;
        }
        else
        {
            return;
        }

        changes.Record("content-definition", name, siteId);
        Lay(kind, name, json);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        if (_types is not null)
        {
            return;
        }

        var builder = new ContentTypesBuilder();
        foreach (var source in sources)
        {
            source.Build(builder);
        }

        themes.LayOver(builder, site.Value.Theme);
        var chain = site.Chain.Select(s => s.Id).ToList();
        var stored = await db.Set<StoredDefinition>().IgnoreQueryFilters([MallDb.SiteFilter]).AsNoTracking()
            .Where(d => chain.Contains(d.SiteId)).OrderBy(d => d.Id).ToListAsync(ct);
        _types = builder.Types;
        _parts = builder.Parts;
        foreach (var definition in stored.OrderByDescending(d => chain.IndexOf(d.SiteId)))
        {
            Lay(definition.Kind, definition.Name, definition.Json);
        }
    }

    private void Lay(string kind, string name, string? json)
    {
        if (kind == StoredDefinition.TypeKind)
        {
            Lay(_types!, name, json);
        }
        else
        {
            Lay(_parts!, name, json);
        }
    }

    private static void Lay<T>(Dictionary<string, T> definitions, string name, string? json)
    {
        if (json is null)
        {
            definitions.Remove(name);
        }
        else
        {
            definitions[name] = JsonSerializer.Deserialize<T>(json, JsonReading.Compact)!;
        }
    }
}
