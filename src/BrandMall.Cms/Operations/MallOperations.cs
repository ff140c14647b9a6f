using BrandMall.Kernel.Modules;
using OpenTelemetry.Metrics;

namespace BrandMall.Cms.Operations;

/// <summary>Health, readiness, metrics and the description of the API.</summary>
internal static class MallOperations
{
    public static void AddMallOperations(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddHealthChecks().AddCheck<ReadinessCheck>("mall", tags: ["ready"]);
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter("BrandMall", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql")

            // Counted up and down around every request, it would cost a cached page a tenth of its time.
            .AddView("http.server.active_requests", MetricStreamConfiguration.Drop)
            .AddPrometheusExporter());
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = NameWhatIsInvalid.Customize);
        services.AddOpenApi("v1", options => options.AddDocumentTransformer<DescribeAccess>());
        services.AddValidation();
    }

    public static void UseMallOperations(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new() { Predicate = _ => false }).AllowsAnyone().ExcludeFromDescription();
        app.MapHealthChecks("/readyz", new() { Predicate = check => check.Tags.Contains("ready") }).AllowsAnyone().ExcludeFromDescription();
        app.MapPrometheusScrapingEndpoint("/metrics").AllowsAnyone();
        app.MapOpenApi("/openapi/{documentName}.json").AllowsAnyone();
    }
}
