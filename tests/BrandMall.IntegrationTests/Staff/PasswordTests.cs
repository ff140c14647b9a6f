using BrandMall.Cms;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BrandMall.IntegrationTests.Staff;

public class PasswordTests
{
    [Fact]
    public async Task Passwords_are_hashed_in_at_least_210_000_rounds()
    {
        var folder = Directory.CreateTempSubdirectory("mall-").FullName;
        await using var app = MallServer.CreateBuilder(["--BRANDMALL_DATA", folder, "--ConnectionStrings:Mall", Path.Combine(folder, "mall.db")]).Build();

        Assert.InRange(app.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount, 210_000, int.MaxValue);
        Assert.Equal(PasswordHasherCompatibilityMode.IdentityV3, app.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.CompatibilityMode);
        Directory.Delete(folder, recursive: true);
    }
}
