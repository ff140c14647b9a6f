using System.CommandLine;
using BrandMall.Kernel.Invariants;

namespace BrandMall.Cms.Commands;

/// <summary><c>invariants</c></summary>
internal static class InvariantsCommand
{
    private const int MostShown = 20;

    public static Command Build()
    {
        var command = new Command("invariants", """
            Checks everything that must hold of the whole database and prints each rule with the number of its breaches.
            The exit code is 1 when anything is breached. Nothing is written; a server may go on working meanwhile.
            """);
        command.SetAction((_, ct) => CommandMall.RunAsync(services => CheckAsync(services, Console.Out, ct), ct));
        return command;
    }

    /// <returns>1 when anything is breached.</returns>
    internal static async Task<int> CheckAsync(IServiceProvider services, TextWriter output, CancellationToken ct)
    {
        var (rules, breached) = (0, 0);
        await using var names = services.CreateAsyncScope();
        foreach (var type in names.ServiceProvider.GetServices<IInvariant>().OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => rule.GetType()).ToList())
        {
            // Each rule with a unit of work of its own: what one has read must not answer for another.
            await using var scope = services.CreateAsyncScope();
            var rule = scope.ServiceProvider.GetServices<IInvariant>().First(each => each.GetType() == type);
            var breaches = await rule.CheckAsync(ct);
            await output.WriteLineAsync($"{(breaches.Count == 0 ? "ok    " : "BREACH")} {rule.Id,-10} {breaches.Count,6}  {rule.Title}");
            foreach (var breach in breaches.Take(MostShown))
            {
                await output.WriteLineAsync($"         {breach}");
            }

            if (breaches.Count > MostShown)
            {
                await output.WriteLineAsync($"         and {breaches.Count - MostShown} more");
            }

            (rules, breached) = (rules + 1, breached + (breaches.Count == 0 ? 0 : 1));
        }

        await output.WriteLineAsync($"{rules} rules, {breached} breached");
        return breached == 0 ? 0 : 1;
    }
}
