using BrandMall.Kernel.Primitives;

namespace BrandMall.Media.Masters;

/// <summary>Lets few pictures be decoded at a time and some wait, so that a hundred uploads are a queue and not a hundred processes.</summary>
internal sealed class DecodeQueue : IDisposable
{
    private const int MaxWaiting = 200;

    private readonly SemaphoreSlim _places = new(Math.Clamp(Environment.ProcessorCount / 2, 1, 2));
    private int _waiting;

    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > MaxWaiting)
            {
                throw new RuleViolationException("media.busy", "Too many pictures are being taken in right now. Try again in a minute.");
            }

            await _places.WaitAsync(ct);
            return new Place(_places);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose() => _places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private SemaphoreSlim? _places = places;

        public void Dispose() => Interlocked.Exchange(ref _places, null)?.Release();
    }
}
