using BrandMall.Benchmarks;
using BrandMall.Benchmarks.Servers;

// `serve-…` is how the program starts itself as the process that is measured.
if (args is ["serve-mall", ..])
{
    return await MallUnderLoad.RunAsync(args[1..]);
}

if (args is ["serve-bytes", ..])
{
    return await BareKestrel.RunAsync(args[1..]);
}

var all = typeof(IMeasure).Assembly.GetTypes().Where(type => typeof(IMeasure).IsAssignableFrom(type) && type is { IsAbstract: false })
    .Select(type => (IMeasure)Activator.CreateInstance(type)!).OrderBy(measure => measure.Name, StringComparer.Ordinal).ToList();
var chosen = all.Where(measure => args.Length > 0 && (args[0] == "all" || args[0] == measure.Name)).ToList();
if (chosen.Count == 0)
{
    Console.WriteLine("dotnet run -c Release --project tests/BrandMall.Benchmarks -- NAME|all [--postgres CONNECTION] [--rounds N] [--seconds S] [--pin]");
    all.ForEach(measure => Console.WriteLine($"  {measure.Name,-10} {measure.Goal}"));
    return 2;
}

var options = BenchOptions.Read(args);
foreach (var measure in chosen)
{
    Console.WriteLine($"== {measure.Name}: {measure.Goal}");
    await measure.RunAsync(options);
}

return 0;
