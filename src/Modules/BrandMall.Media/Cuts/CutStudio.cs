using System.Collections.Concurrent;
using BrandMall.Kernel.Data;
using BrandMall.Media.Stores;
using BrandMall.Media.Storing;

namespace BrandMall.Media.Cuts;

/// <summary>
/// Has copies made: each once however many ask at the same moment, few at a time, and never so many waiting that pages do.
/// Two processes may make the same copy; the last one placed wins and they are equal.
/// </summary>
internal sealed class CutStudio(IFileStore files, DataFolder data) : IDisposable
{
    private const int MaxWaiting = 256;

    private readonly ConcurrentDictionary<string, Task<bool>> _making = new();
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount / 2));
    private int _made;

    /// <summary>How many copies this process has made.</summary>
    public int Made => _made;

    /// <returns>False when there are too many waiting, or no such copy can be made.</returns>
    public async Task<bool> MakeAsync(MediaFile file, SignedCut asked)
    {
        var key = CutAddress.Key(file.Version, asked.Cut);
        if (_making.Count >= MaxWaiting && !_making.ContainsKey(key))
        {
            return false;
        }

        // Whoever asks first starts it; nobody who goes away ends it for the others.
        TaskCompletionSource<bool> own = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = _making.GetOrAdd(key, own.Task);
        if (running == own.Task)
        {
            try
            {
                own.SetResult(await CutAsync(file, asked, key));
            }
            catch (Exception failure)
            {
                own.SetException(failure);
            }
            finally
            {
                _making.TryRemove(key, out _);
            }
        }

        return await running;
    }

    public void Dispose() => _places.Dispose();

    private async Task<bool> CutAsync(MediaFile file, SignedCut asked, string key)
    {
        await _places.WaitAsync();
        try
        {
            var unfinished = Path.Combine(data.Folder("unfinished"), $"{Path.GetRandomFileName()}.{asked.Cut.Format}");
            await using var master = await LocalMaster.OpenAsync(files, data, file);
            try
            {
                if (master is null || !await Task.Run(() => CutMaker.Make(master.File, file.Width, file.Height, asked.Cut, unfinished)))
                {
                    return false;
                }

                await files.PutAsync(key, unfinished, $"image/{(asked.Cut.Format == "jpg" ? "jpeg" : asked.Cut.Format)}", CancellationToken.None);
                Interlocked.Increment(ref _made);
                return true;
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
        finally
        {
            _places.Release();
        }
    }
}
