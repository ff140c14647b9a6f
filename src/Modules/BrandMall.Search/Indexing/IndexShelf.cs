using System.Collections.Concurrent;
using BrandMall.Kernel.Data;

namespace BrandMall.Search.Indexing;

/// <summary>The indexes of this process, one a language. A process keeps its own folder: the second on one data folder takes the next.</summary>
internal sealed class IndexShelf(DataFolder data) : IDisposable
{
    private const int MostProcesses = 16;
    private readonly ConcurrentDictionary<string, LocaleIndex> _locales = new();
    private FileStream? _lock;
    private string _folder = "";

    public IReadOnlyCollection<LocaleIndex> All => [.. _locales.Values];

    public LocaleIndex? Find(string locale) => _locales.GetValueOrDefault(locale);

    /// <summary>Takes the first folder nobody holds; false when <paramref name="onlyFirst"/> and the first one is held. The lock ends with the process, however it ends.</summary>
    public bool Open(bool onlyFirst = false)
    {
        for (var number = 1; number <= (onlyFirst ? 1 : MostProcesses); number++)
        {
            var folder = data.Folder(number == 1 ? "search" : $"search.{number}");
            try
            {
                _lock = new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                _folder = folder;
                return true;
            }
            catch (IOException)
            {
                // held by another process
            }
        }

        return false;
    }

    public LocaleIndex Add(string locale) => _locales[locale] = new LocaleIndex(locale, Path.Combine(_folder, locale));

    public void Dispose()
    {
        foreach (var index in _locales.Values)
        {
            index.Dispose();
        }

        _locales.Clear();
        _lock?.Dispose();
        _lock = null;
    }
}
