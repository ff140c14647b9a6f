using BrandMall.Kernel.Data;
using BrandMall.Staff.Accounts;
using BrandMall.Staff.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Staff;

public sealed class FirstAdministratorTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_password_is_made_and_shown_once()
    {
        await using var mall = await Mall.OpenAsync("none", "--BRANDMALL_ADMIN_PASSWORD", "");
        await using (var scope = mall.BrandScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            await db.InTransactionAsync(async () =>
            {
                await db.Set<StaffGrant>().ExecuteDeleteAsync(Ct);
                await db.Set<StaffUser>().ExecuteDeleteAsync(Ct);
            }, Ct);
        }

        var first = await AppointAsync(mall);
        var second = await AppointAsync(mall);

        var password = first.Split("Password:")[1].Trim().Split('\n')[0].Trim();
        Assert.Equal(20, password.Length);
        Assert.Empty(second);
        using var browser = await mall.SignedInAsync("admin", password);
    }

    [Fact]
    public async Task A_given_password_is_not_shown()
    {
        await using var mall = await Mall.OpenAsync();
        await using (var scope = mall.BrandScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MallDb>();
            await db.InTransactionAsync(() => db.Set<StaffUser>().ExecuteDeleteAsync(Ct), Ct);
        }

        Assert.Empty(await AppointAsync(mall));
        using var browser = await mall.SignedInAsync();
    }

    private static async Task<string> AppointAsync(Mall mall)
    {
        await using var scope = mall.BrandScope();
        using var console = new StringWriter();
        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().AppointAsync(console, Ct);
        return console.ToString();
    }
}
