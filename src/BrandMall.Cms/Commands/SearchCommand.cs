using System.CommandLine;
using BrandMall.Search.Contracts;

namespace BrandMall.Cms.Commands;

/// <summary><c>search rebuild</c></summary>
internal static class SearchCommand
{
    public static Command Build()
    {
        var rebuild = new Command("rebuild", """
            Builds the search index anew from the database.
            Where a server runs on this data folder it is asked to do so; it goes on answering from the old index until the new one is whole (see the administration's list of search indexes). Servers elsewhere are asked, too.
            """);
        rebuild.SetAction((_, ct) => CommandMall.RunAsync(services => RebuildAsync(services, ct), ct));
        return new Command("search", "The search index.") { rebuild };
    }

    private static async Task<int> RebuildAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ISearchRebuild>().RunAsync(ct) is not { } built)
        {
            await Console.Out.WriteLineAsync("A running server keeps this index; it was asked to build it anew.");
            return 0;
        }

        foreach (var (locale, documents) in built)
        {
            await Console.Out.WriteLineAsync($"{locale}: {documents} documents");
        }

        return 0;
    }
}
