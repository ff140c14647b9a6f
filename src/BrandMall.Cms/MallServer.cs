using BrandMall.Cms.Data;
using BrandMall.Cms.Operations;
using BrandMall.Cms.Shell;
using BrandMall.Kernel;
using BrandMall.Kernel.Data;
using BrandMall.Kernel.Modules;

namespace BrandMall.Cms;

/// <summary>Composes the process: settings, database, modules, pipeline.</summary>
internal static class MallServer
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        await app.RunAsync();
        return 0;
    }

    public static WebApplication Build(string[] args) => Build(null, args);

    /// <param name="replace">What a test or a benchmark puts in place of a service.</param>
    public static WebApplication Build(Action<IServiceCollection>? replace, string[] args)
    {
        var builder = CreateBuilder(args);
        var roles = MallRoles.From(builder.Configuration);
        builder.Services.AddKernelWork(roles.Schedule);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1 << 20;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 << 10;
        });
        builder.Services.AddMallOperations();
        builder.Services.AddHostedService<StartMall>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));

        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseMallOperations();
        if (roles.Web)
        {
            app.UseKernel();
            app.MapAdminShell();
        }

        return app;
    }

    /// <summary>Everything but the web: what commands need too.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(MallServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var folder = DataFolder.Of(builder.Configuration);
        builder.Services.AddSingleton(folder);
        builder.Services.AddSingleton(ThisProgram());
        builder.Services.AddMallDatabase(builder.Configuration, folder.Path);
        builder.Services.AddKernel(builder.Configuration, MallModules.All());
        builder.Services.AddScoped<PrepareDatabase>();
        return builder;
    }

    /// <summary>This program beside its own assembly, also where it is hosted by another (a test, <c>dotnet exec</c>).</summary>
    private static HostProcess ThisProgram()
    {
        var name = typeof(MallServer).Assembly.GetName().Name!;
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? name + ".exe" : name);
        return File.Exists(program) ? new HostProcess(program, [])
            : Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? new HostProcess(Environment.ProcessPath!, ["exec", Path.Combine(AppContext.BaseDirectory, name + ".dll")])
            : new HostProcess(Environment.ProcessPath!, []);
    }
}
