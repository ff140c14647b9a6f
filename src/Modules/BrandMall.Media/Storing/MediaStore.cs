using BrandMall.Kernel.Data;
using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Primitives;
using BrandMall.Media.Masters;
using BrandMall.Media.Stores;
using BrandMall.Media.Taking;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Media.Storing;

/// <summary>Takes files in, and knows them by every path they ever had. One unit of work decodes in one process.</summary>
internal sealed class MediaStore(MallDb db, IFileStore files, UnusedContents contents, Reception reception, MasterMaker masters, HostProcess host, MediaSettings settings, Changes changes, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Pictures come without a language from recipes and imports: in the brand's first one.</summary>
    public const string FirstLocale = "zh-CN";

    private readonly DecodeProcess _decoder = new(host, settings);

    /// <summary>Whether decoding gives way to other work.</summary>
    public bool GivesWay
    {
        get => _decoder.GivesWay;
        set => _decoder.GivesWay = value;
    }

    /// <summary>Stores a file at its path, or replaces what is there.</summary>
    /// <returns>The stored file, and whether anything changed.</returns>
    public async Task<(MediaFile File, bool Changed)> StoreAsync(string path, Stream content, string? alt, CancellationToken ct)
    {
        using var incoming = await reception.ReceiveAsync(path, content, ct);
        var known = await FindAsync(incoming.Path, ct);
        if (known is not null && !known.IsOfKind(incoming.Path))
        {
            throw new RuleViolationException("media.path", $"'{incoming.Path}' leads to '{known.Path}', a file of another kind.", "path");
        }

        if (known is null && await db.Set<MediaFile>().CountAsync(ct) >= settings.MaxFiles)
        {
            throw new RuleViolationException("media.full", $"The library holds {settings.MaxFiles} files, which is all it may.");
        }

        var changed = alt is not null && alt != known?.Alts.GetValueOrDefault(FirstLocale);
        var file = known ?? new MediaFile(incoming.Path);
        if (file.SourceSha256 != incoming.Sha256)
        {
            await HoldAsync(file, incoming, ct);
            changed = true;
        }

        if (!changed)
        {
            return (file, false);
        }

        if (alt is not null)
        {
            file.Say(new Dictionary<string, string>(file.Alts) { [FirstLocale] = alt });
        }

        if (known is null)
        {
            db.Add(file);
        }

        Record(file.Path, await AliasesAsync(file, ct));
        await db.SaveChangesAsync(ct);
        return (file, true);
    }

    /// <summary>Puts other content into a file; everything else about it stays.</summary>
    public async Task ReplaceAsync(MediaFile file, string name, Stream content, CancellationToken ct)
    {
        if (!file.IsOfKind(name))
        {
            throw new RuleViolationException("media.type", $"'{file.Path}' can be replaced by another {file.Extension} only; its address says what it is.", "path");
        }

        using var incoming = await reception.ReceiveAsync(file.Path, content, ct);
        if (file.SourceSha256 != incoming.Sha256)
        {
            await HoldAsync(file, incoming, ct);
            Record(file.Path, await AliasesAsync(file, ct));
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>The file at a path, or that once stood there.</summary>
    public async Task<MediaFile?> FindAsync(string path, CancellationToken ct) =>
        await db.Set<MediaFile>().FirstOrDefaultAsync(f => f.Path == path, ct)
        ?? await db.Set<MediaAlias>().Where(a => a.Path == path).Join(db.Set<MediaFile>(), a => a.FileId, f => f.Id, (_, f) => f).FirstOrDefaultAsync(ct);

    public Task<List<string>> AliasesAsync(MediaFile file, CancellationToken ct) =>
        db.Set<MediaAlias>().Where(a => a.FileId == file.Id).Select(a => a.Path).ToListAsync(ct);

    /// <summary>Moves a file. Its old path stays its own.</summary>
    public async Task MoveAsync(MediaFile file, string path, CancellationToken ct)
    {
        var clean = MediaPath.Clean(path) is { } whole && !MediaPath.HidesSomething(whole) ? whole : throw new RuleViolationException("media.path", $"'{path}' is not a path of the media library.", "path");
        if (clean == file.Path)
        {
            return;
        }

        if (!file.IsOfKind(clean))
        {
            throw new RuleViolationException("media.type", $"A file of the kind '{file.Extension}' keeps its extension.", "path");
        }

        if (await FindAsync(clean, ct) is { } other && other.Id != file.Id)
        {
            throw new RuleViolationException("media.taken", $"'{clean}' leads to another file.", "path");
        }

        await db.InTransactionAsync(async () =>
        {
            await db.Set<MediaAlias>().Where(a => a.Path == clean).ExecuteDeleteAsync(ct);
            var aliases = await AliasesAsync(file, ct);
            db.Add(new MediaAlias { Path = file.Path, FileId = file.Id });
            Record(file.Path, [clean, .. aliases]);
            file.Move(clean);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    public async Task DeleteAsync(MediaFile file, CancellationToken ct)
    {
        await db.InTransactionAsync(async () =>
        {
            Record(file.Path, await AliasesAsync(file, ct));
            await db.Set<MediaAlias>().Where(a => a.FileId == file.Id).ExecuteDeleteAsync(ct);
            Retire(file);
            db.Remove(file);
            await db.SaveChangesAsync(ct);
        }, ct);
        await contents.DropAsync(file.Sha256, file.Extension, ct);
    }

    /// <summary>Sets what was said and leaves the rest.</summary>
    /// <returns>Whether anything changed.</returns>
    public async Task<bool> DescribeAsync(MediaFile file, IReadOnlyDictionary<string, string>? alts, IReadOnlyList<string>? tags, FocalPoint? focal, IReadOnlyList<string>? aliases, CancellationToken ct)
    {
        if (alts is null && tags is null && focal is null && aliases is null)
        {
            return false;
        }

        var had = await AliasesAsync(file, ct);
        var before = (file.AltsJson, string.Join('\n', file.Tags.Select(tag => tag.Name)), file.FocalX, file.FocalY);
        file.Say(alts ?? file.Alts);
        file.Tag(tags ?? [.. file.Tags.Select(tag => tag.Name)]);
        file.Focus(focal ?? new FocalPoint(file.FocalX, file.FocalY));
        var added = (aliases ?? []).Select(MediaPath.Clean).OfType<string>().Except(had).Where(path => path != file.Path).ToList();
        foreach (var path in added)
        {
            if (await FindAsync(path, ct) is null)
            {
                db.Add(new MediaAlias { Path = path, FileId = file.Id });
            }
        }

        if (before == (file.AltsJson, string.Join('\n', file.Tags.Select(tag => tag.Name)), file.FocalX, file.FocalY) && added.Count == 0)
        {
            return false;
        }

        await SaveAsync(file, ct);
        return true;
    }

    /// <summary>Something about the file changed that pages show.</summary>
    public async Task SaveAsync(MediaFile file, CancellationToken ct)
    {
        Record(file.Path, await AliasesAsync(file, ct));
        await db.SaveChangesAsync(ct);
    }

    public ValueTask DisposeAsync() => _decoder.DisposeAsync();

    private async Task HoldAsync(MediaFile file, IncomingFile incoming, CancellationToken ct)
    {
        var master = await masters.MakeAsync(incoming, _decoder, ct);
        try
        {
            // The content first: a row without its content would be a broken picture.
            await files.PutAsync(MediaFile.KeyOf(master.Sha256, Path.GetExtension(incoming.Path).ToLowerInvariant()), master.File, master.Type, ct);
        }
        finally
        {
            File.Delete(master.File);
        }

        // The content it had stays for a while: pages that were read a moment ago still name it.
        Retire(file);
        file.Hold(master, incoming.Sha256, clock.GetUtcNow());
    }

    private void Retire(MediaFile file)
    {
        if (file.Sha256.Length > 0)
        {
            db.Add(new RetiredContent { Sha256 = file.Sha256, Extension = file.Extension, At = clock.GetUtcNow() });
        }
    }

    private void Record(string path, IEnumerable<string> aliases)
    {
        foreach (var known in aliases.Prepend(path))
        {
            changes.Record(MediaAddress.Kind, MediaAddress.Key(known));
        }
    }
}
