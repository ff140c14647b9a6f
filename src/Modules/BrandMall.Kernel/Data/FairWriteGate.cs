namespace BrandMall.Kernel.Data;

/// <summary>One writer at a time, first come first served (<see cref="SemaphoreSlim"/> serves asynchronous waiters in order).</summary>
public sealed class FairWriteGate : IWriteGate, IDisposable
{
    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async ValueTask<IDisposable> EnterAsync(CancellationToken ct)
    {
        await _semaphore.WaitAsync(ct);
        return new Pass(_semaphore);
    }

    public void Dispose() => _semaphore.Dispose();

    private sealed class Pass(SemaphoreSlim semaphore) : IDisposable
    {
        private SemaphoreSlim? _semaphore = semaphore;

        public void Dispose() => Interlocked.Exchange(ref _semaphore, null)?.Release();
    }
}
