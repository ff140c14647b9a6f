using System.Text.Json.Nodes;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Recipes;
using BrandMall.Staff.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.IntegrationTests.Staff;

public sealed class RolesStepTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Replace", "B,C")]
    [InlineData("Add", "A,B,C")]
    [InlineData("Remove", "A")]
    [InlineData(null, "B,C")]
    public async Task An_Orchard_recipe_replaces_adds_or_removes_permissions(string? behaviour, string expected)
    {
        await using var mall = await Mall.OpenAsync();
        await RunAsync(mall, """{ "name": "Roles", "Roles": [ { "Name": "Author", "Permissions": ["A", "B"] } ] }""");

        var change = new JsonObject { ["Name"] = "Author", ["Permissions"] = new JsonArray("B", "C") };
        if (behaviour is not null)
        {
            change["PermissionBehavior"] = behaviour;
        }

        await RunAsync(mall, new JsonObject { ["name"] = "Roles", ["Roles"] = new JsonArray(change) }.ToJsonString());

        await using var scope = mall.BrandScope();
        var role = await scope.ServiceProvider.GetRequiredService<MallDb>().Set<StaffRole>().SingleAsync(r => r.Name == "Author", Ct);
        Assert.Equal(expected.Split(','), role.Permissions);
    }

    [Fact]
    public async Task Permissions_nobody_here_knows_are_kept_and_named_once()
    {
        await using var mall = await Mall.OpenAsync();

        var report = await RunAsync(mall, """{ "Roles": [ { "Name": "A", "Permissions": ["ViewContent", "staff.view"] }, { "Name": "B", "Permissions": ["ViewContent"] } ] }""");

        var warning = Assert.Single(report.Lines, line => line.Level == RecipeReportLevel.Warning);
        Assert.EndsWith(": ViewContent.", warning.Message, StringComparison.Ordinal);
    }

    private static async Task<RecipeReport> RunAsync(Mall mall, string step)
    {
        await using var scope = mall.BrandScope();
        var report = new RecipeReport();
        await scope.ServiceProvider.GetServices<IRecipeStep>().Single(s => s.Name == "Roles")
            .RunAsync(JsonNode.Parse(step)!.AsObject(), new RecipeContext("test", ".", report), Ct);
        return report;
    }
}
