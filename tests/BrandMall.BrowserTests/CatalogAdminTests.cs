using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BrandMall.BrowserTests;

/// <summary>The catalogue's screens of the administration, by clicking.</summary>
public sealed partial class CatalogAdminTests(DemoMall demo)
{
    [Fact]
    public async Task A_file_is_looked_at_before_it_is_written_and_shows_what_it_changed()
    {
        await using var visit = await SignInAsync();
        var page = visit.Page;
        await page.GotoAsync("/admin/sites/hq/products");
        const string first = "Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price\nclicked-tray,榉木托盘,true,尺寸,小,CLICK-S,128\nclicked-tray,,,,大,CLICK-L,168\nclicked-cloth,麻布茶巾,true,,,CLICK-C,38\n";

        await LookAsync(page, first);
        await Assertions.Expect(page.Locator(".kinds .kind b")).ToHaveTextAsync(["2", "0", "0", "0"]);
        await page.GetByText("榉木托盘").First.WaitForAsync();
        Assert.Equal(0, await page.Locator("tbody", new() { HasTextString = "clicked-tray" }).Locator("input[type=checkbox]").CountAsync());
        await page.Locator(".el-dialog__footer .el-button--primary").ClickAsync();
        await page.Locator("tr", new() { HasTextString = "clicked-tray" }).WaitForAsync();

        await LookAsync(page, first.Replace(",128\n", ",118\n", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".kinds .kind b")).ToHaveTextAsync(["0", "1", "1", "0"]);
        await page.Locator(".kinds .kind").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator(".items del")).ToHaveTextAsync(["128.00"]);
        await Assertions.Expect(page.Locator(".items ins")).ToHaveTextAsync(["118.00"]);
        await page.Locator(".el-dialog__footer .el-button--primary").ClickAsync();
        await Assertions.Expect(page.Locator("tr", new() { HasTextString = "clicked-tray" })).ToContainTextAsync("118");

        var shopper = await page.Context.NewPageAsync();
        await shopper.GotoAsync("/products/clicked-tray");
        await Assertions.Expect(shopper.Locator("main")).ToContainTextAsync("118");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_product_is_made_in_the_form_and_a_fault_stands_at_its_field()
    {
        await using var visit = await SignInAsync();
        var page = visit.Page;
        await page.GotoAsync("/admin/sites/hq/products/new");
        await page.Locator("[data-section=state] .el-form-item", new() { HasTextString = "链接名" }).Locator("input").FillAsync("made-by-hand");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-section=words] .is-error")).ToContainTextAsync("必填");

        await page.Locator("[data-section=words] input").First.FillAsync("手作茶则");
        await page.GetByLabel("价格", new() { Exact = true }).FillAsync("88");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();

        await page.WaitForURLAsync(ListAddress());
        await page.GotoAsync("/admin/sites/hq/products/edit/made-by-hand");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("手作茶则");
        await Assertions.Expect(page.GetByLabel("价格", new() { Exact = true })).ToHaveValueAsync("88");
    }

    [GeneratedRegex("/admin/sites/hq/products$")]
    private static partial Regex ListAddress();

    private static async Task LookAsync(IPage page, string csv)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "导入并预览" }).ClickAsync();
        await page.Locator(".el-dialog input[type=file]").SetInputFilesAsync(new FilePayload { Name = "small.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await page.Locator(".kinds").WaitForAsync();
    }

    private async Task<Visit> SignInAsync()
    {
        var visit = await demo.VisitAsync();
        var reply = await visit.Page.Context.APIRequest.PostAsync("/api/admin/staff/session", new() { DataObject = new { userName = "admin", password = Composing.Password } });
        Assert.True(reply.Ok, reply.StatusText);
        return visit;
    }
}
