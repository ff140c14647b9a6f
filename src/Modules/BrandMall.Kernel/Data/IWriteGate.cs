namespace BrandMall.Kernel.Data;

/// <summary>Lets writers of one process pass in order. SQLite has one writer per file, and several busy ones starve each other.</summary>
public interface IWriteGate
{
    ValueTask<IDisposable> EnterAsync(CancellationToken ct);
}
