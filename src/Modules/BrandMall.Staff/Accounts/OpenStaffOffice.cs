using BrandMall.Staff.Roles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BrandMall.Staff.Accounts;

/// <summary>Before the first request, once the database is in shape: the built-in roles, and somebody who can sign in.</summary>
internal sealed class OpenStaffOffice(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BuiltInRoles>().FollowModulesAsync(cancellationToken);
        // The console itself and no logger: logs are kept, shipped and read by others.
        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().AppointAsync(Console.Out, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
