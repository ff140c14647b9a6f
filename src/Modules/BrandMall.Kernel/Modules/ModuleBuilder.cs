using BrandMall.Kernel.Admin;
using BrandMall.Kernel.Content.Definitions;
using BrandMall.Kernel.Invariants;
using BrandMall.Kernel.Jobs;
using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Recipes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Kernel.Modules;

/// <summary>What a module adds to the mall. Folders (<c>Widgets/</c>, <c>Locales/</c>) are found beside the module's assembly.</summary>
public sealed class ModuleBuilder(IModule module, IServiceCollection services, IConfiguration configuration)
{
    public IServiceCollection Services { get; } = services;

    public IConfiguration Configuration { get; } = configuration;

    /// <summary>Where the module's own files lie at run time.</summary>
    public string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "modules", module.GetType().Assembly.GetName().Name!);

    /// <summary>Every folder under <c>Widgets/</c> becomes a widget type.</summary>
    public void Widgets() => Services.AddSingleton(new WidgetFolder(module.Name, Path.Combine(Folder, "Widgets")));

    /// <summary>Texts under <c>Locales/{locale}.json</c>, for widgets, pages and the administration.</summary>
    public void Texts() => Services.AddSingleton(new TextFolder(Path.Combine(Folder, "Locales")));

    /// <summary>A source of data that widgets name in <c>widget.json</c>.</summary>
    public void Data<TProvider>() where TProvider : class, IDataProvider => Services.AddScoped<IDataProvider, TProvider>();

    /// <summary>A kind of page bound to an object of this module, such as a product page.</summary>
    /// <param name="query">The names the page reads from the query; all others are dropped before it is asked.</param>
    public void PageRoute<TContext>(string pattern, string template, params string[] query) where TContext : class, IPageContextSource
    {
        Services.AddScoped<TContext>();
        Services.AddSingleton(new PageRoute(pattern, template, typeof(TContext), query));
    }

    /// <summary>Allows templates to read the members of <typeparamref name="TModel"/>.</summary>
    public void Model<TModel>() => Services.AddSingleton(new LiquidModelType(typeof(TModel)));

    /// <summary>Content types that exist on every site without a recipe.</summary>
    public void ContentTypes(Action<ContentTypesBuilder> build) => Services.AddSingleton(new ContentTypeSource(build));

    public void RecipeStep<TStep>() where TStep : class, IRecipeStep => Services.AddScoped<IRecipeStep, TStep>();

    public void AdminResource<TResource>() where TResource : class, IAdminResource => Services.AddScoped<IAdminResource, TResource>();

    /// <summary>Declares a permission (<c>noun.verb</c>) so that roles can hold it and routes can require it.</summary>
    public void Permission(string name, string chinese, string english) => Services.AddSingleton(new Permission(name, chinese, english));

    /// <summary>Something that holds of the whole database; the command <c>invariants</c> looks whether it does.</summary>
    public void Invariant<TInvariant>() where TInvariant : class, IInvariant => Services.AddScoped<IInvariant, TInvariant>();

    /// <summary>Work repeated by the one process that holds the job lease.</summary>
    public void Job<TJob>(string name, TimeSpan every) where TJob : class, IRecurringJob
    {
        Services.AddScoped<TJob>();
        Services.AddSingleton(new JobSchedule(name, every, typeof(TJob)));
    }
}
