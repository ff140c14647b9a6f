using System.CommandLine;

namespace BrandMall.Cms.Commands;

/// <summary>The host's commands: <c>dotnet run --project src/BrandMall.Cms -- products import FILE</c>.</summary>
internal static class MallCommands
{
    private static RootCommand Root() => new("BrandMall: the storefronts of one brand. Without a command it serves them.")
    {
        RecipeCommand.Build(),
        SiteCommand.Build(),
        ProductsCommand.Build(),
        SearchCommand.Build(),
        InvariantsCommand.Build(),
    };

    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (args[0] is "--help" or "-h" or "--version" || Root().Subcommands.Any(command => command.Name == args[0]));

    public static Task<int> RunAsync(string[] args) => Root().Parse(args).InvokeAsync();
}
