using BrandMall.Kernel.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BrandMall.Cms.Operations;

internal sealed class ReadinessCheck(Readiness readiness, MallDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        !readiness.Started ? HealthCheckResult.Unhealthy("starting or stopping")
        : await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy()
        : HealthCheckResult.Unhealthy("the database does not answer");
}
