namespace BrandMall.Search.Indexing;

/// <summary>The index of one language: a folder of generations, of which the file <c>current</c> names the one that answers.</summary>
internal sealed class LocaleIndex(string locale, string folder) : IDisposable
{
    private volatile Generation? _live;

    public string Locale { get; } = locale;

    /// <summary>Answers; null while there is none.</summary>
    public Generation? Live => _live;

    /// <summary>When the first index was begun; null where nothing was begun yet or one answers.</summary>
    public DateTimeOffset? BuildingSince { get; set; }

    private string Pointer => Path.Combine(folder, "current");

    /// <summary>Opens what was there when the process ended, removes what was left half made.</summary>
    public Exception? OpenLast()
    {
        Directory.CreateDirectory(folder);
        Exception? unreadable = null;
        var current = File.Exists(Pointer) ? File.ReadAllText(Pointer).Trim() : "";
        if (current.Length > 0 && Path.GetFileName(current) == current)
        {
            try
            {
                var found = Generation.Open(Path.Combine(folder, current), create: false);
                if (found.State is null)
                {
                    found.Dispose();
                }
                else
                {
                    _live = found;
                }
            }
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                unreadable = broken;        // whatever is wrong with it, it can be made anew
            }
        }

        RemoveOthers();
        return unreadable;
    }

    /// <summary>A new, empty generation beside the one that answers.</summary>
    public Generation Begin() => Generation.Open(Path.Combine(folder, Guid.NewGuid().ToString("N")), create: true);

    /// <summary>Lets a committed generation answer from now on. A process killed at any point finds one whole index or the other.</summary>
    public void Swap(Generation next)
    {
        var written = $"{Pointer}.new";
        File.WriteAllText(written, Path.GetFileName(next.Folder));
        File.Move(written, Pointer, overwrite: true);
        var old = _live;
        _live = next;
        old?.Dispose();
        RemoveOthers();
    }

    public void Dispose()
    {
        _live?.Dispose();
        _live = null;
    }

    private void RemoveOthers()
    {
        foreach (var other in Directory.GetDirectories(folder).Where(other => other != _live?.Folder))
        {
            Directory.Delete(other, recursive: true);
        }
    }
}
