using BrandMall.Cms.Data;
using BrandMall.Kernel.Primitives;

namespace BrandMall.Cms.Commands;

/// <summary>The mall as a command sees it: database in shape, sites read, no web. Settings come from the environment, as for the server.</summary>
internal static class CommandMall
{
    /// <returns>The command's exit code: what <paramref name="work"/> says, or 1 with the reason on the error stream.</returns>
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> work, CancellationToken ct)
    {
        try
        {
            var builder = MallServer.CreateBuilder([]);
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            await using var app = builder.Build();
            await using (var scope = app.Services.CreateAsyncScope())
            {
                await scope.ServiceProvider.GetRequiredService<PrepareDatabase>().RunAsync(ct);
            }

            return await work(app.Services);
        }
        catch (Exception failure) when (failure is RuleViolationException or IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }
}
