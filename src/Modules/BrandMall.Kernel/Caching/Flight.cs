namespace BrandMall.Kernel.Caching;

/// <summary>One making of one answer, which any number of callers await. It belongs to none of them: a caller that goes away leaves it flying.</summary>
internal sealed class Flight(long startedAt)
{
    private readonly TaskCompletionSource<Landing> _landed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Position of the eviction log when the making began.</summary>
    public long StartedAt => startedAt;

    public Task<Landing> Landed => _landed.Task;

    public async Task FlyAsync(Func<Task<Landing>> make, Action ended)
    {
        try
        {
            var landing = await make();
            ended();
            _landed.SetResult(landing);
        }
        catch (Exception failure)
        {
            ended();
            _landed.SetException(failure);
            _ = _landed.Task.Exception;     // observed: perhaps no caller is left
        }
    }
}
