using System.Text.Json.Nodes;
using BrandMall.Benchmarks.Load;

namespace BrandMall.Benchmarks.Measures;

internal sealed class StartUp : IMeasure
{
    public string Name => "p17";

    public string Goal => "start to the first page (warm disk): 1 site < 2 s, 500 sites < 5 s; an idle site <= 1 MB";

    public async Task RunAsync(BenchOptions options)
    {
        Dictionary<int, double> resident = [];
        foreach (var sites in new[] { 1, 500 })
        {
            await using var world = await World.MakeAsync(options.Postgres);
            var recipe = await RecipeAsync(world.Folder, sites);
            await (await world.MallAsync(options, recipe)).DisposeAsync();      // the recipe runs once
            List<double> seconds = [], bytes = [];
            for (var round = 0; round < options.Rounds; round++)
            {
                await using var mall = await world.MallAsync(options, "none");
                seconds.Add(mall.StartedIn.TotalSeconds);
                await Task.Delay(2000);
                bytes.Add(mall.ResidentBytes() / 1048576d);
            }

            resident[sites] = bytes.Order().ElementAt(bytes.Count / 2);
            Console.WriteLine($"P17 {sites} sites: first page after {Ratios.Say(seconds)} s, resident {Ratios.Say(bytes, "0")} MB");
        }

        Console.WriteLine($"P17 an idle site: {(resident[500] - resident[1]) / 499:0.000} MB");
    }

    private static async Task<string> RecipeAsync(string folder, int sites)
    {
        var recipe = JsonNode.Parse(await File.ReadAllTextAsync(World.Recipe))!;
        var list = recipe["steps"]![0]!["sites"]!.AsArray();
        for (var more = 1; more < sites; more++)
        {
            list.Add(new JsonObject { ["name"] = $"r{more}", ["parent"] = "hq", ["displayName"] = $"R{more}", ["region"] = $"r{more}", ["hosts"] = new JsonArray($"r{more}.example"), ["theme"] = "Aurora", ["locales"] = new JsonArray("zh-CN") });
        }

        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "recipe")).FullName, "pages.recipe.json");
        await File.WriteAllTextAsync(path, recipe.ToJsonString());
        File.Copy(Path.Combine(Path.GetDirectoryName(World.Recipe)!, "products.json"), Path.Combine(folder, "recipe", "products.json"));
        return path;
    }
}
