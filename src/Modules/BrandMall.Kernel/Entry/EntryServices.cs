using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Entry;

internal static class EntryServices
{
    public static void AddEntryRules(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.AddSingleton<EntryCookie>();
        services.AddSingleton<EntryTries>();
        services.AddSingleton<EntryPage>();
        services.AddSingleton<IEntryRule, AccessCodeEntry>();
        services.AddSingleton<EntryRules>();
    }
}
