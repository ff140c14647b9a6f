namespace BrandMall.Kernel.Data;

/// <summary>For databases that order their writers themselves.</summary>
public sealed class OpenWriteGate : IWriteGate, IDisposable
{
    public ValueTask<IDisposable> EnterAsync(CancellationToken ct) => ValueTask.FromResult<IDisposable>(this);

    public void Dispose()
    {
    }
}
