using System.Text.Json.Nodes;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Recipes;
using BrandMall.Media.Storing;

namespace BrandMall.Media.Recipes;

/// <summary>Takes in files that lie beside the recipe or in it. Nothing is fetched from elsewhere.</summary>
internal sealed class MediaStep(MediaStore store) : RecipeStep<MediaStep.Body>("media")
{
    /// <param name="Files">Single files, as in Orchard Core's recipes.</param>
    /// <param name="Folder">Everything below a folder beside the recipe, each at its path within it.</param>
    internal sealed record Body(IReadOnlyList<Entry>? Files, string? Folder);

    internal sealed record Entry(string? TargetPath, string? Path, string? SourcePath, string? Base64, string? SourceUrl, string? Alt,
        Dictionary<string, string>? Alts = null, IReadOnlyList<string>? Tags = null, JsonObject? Focal = null, IReadOnlyList<string>? Aliases = null);

    protected override async Task RunAsync(Body step, RecipeContext context, CancellationToken ct)
    {
        store.GivesWay = false;
        var (made, skipped) = (0, 0);
        foreach (var entry in (step.Files ?? []).Concat(Below(step.Folder, context)))
        {
            var target = entry.TargetPath ?? entry.Path ?? "";
            try
            {
                await using var content = Open(entry, target, context);
                if (content is not null)
                {
                    var (file, changed) = await store.StoreAsync(target, content, entry.Alt, ct);
                    changed |= await store.DescribeAsync(file, entry.Alts, entry.Tags, FocalPoint.Read(entry.Focal), entry.Aliases, ct);
                    (made, skipped) = changed ? (made + 1, skipped) : (made, skipped + 1);
                }
            }
            catch (RuleViolationException refusal)
            {
                context.Report.Warning(Name, $"{refusal.Code}: {refusal.Message}");
            }
        }

        context.Report.Done(Name, made, skipped);
    }

    private List<Entry> Below(string? folder, RecipeContext context)
    {
        if (folder is null)
        {
            return [];
        }

        var root = Path.GetFullPath(Path.Combine(context.Folder, folder));
        if (Directory.Exists(root) && root.StartsWith(Path.GetFullPath(context.Folder), StringComparison.Ordinal))
        {
            return [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => new Entry(Path.GetRelativePath(root, file).Replace('\\', '/'), null, Path.GetRelativePath(context.Folder, file), null, null, null))];
        }

        context.Report.Warning(Name, $"The folder '{folder}' is not there.");
        return [];
    }

    private Stream? Open(Entry entry, string target, RecipeContext context)
    {
        switch (entry)
        {
            case { Base64: { } text }:
                try
                {
                    return new MemoryStream(Convert.FromBase64String(text));
                }
                catch (FormatException)
                {
                    context.Report.Warning(Name, $"The Base64 of '{target}' is broken.");
                    return null;
                }

            case { SourcePath: { Length: > 0 } source }:
                return context.File(Name, source) is { } file ? File.OpenRead(file) : null;
            case { SourceUrl: { } url }:
                context.Report.Warning(Name, $"'{target}' was not fetched from {url}: a recipe brings its files along.");
                return null;
            default:
                context.Report.Warning(Name, $"'{target}' has neither SourcePath nor Base64.");
                return null;
        }
    }
}
