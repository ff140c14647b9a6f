using BrandMall.Kernel.Modules;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BrandMall.Cms.Operations;

/// <summary>Says in the API description which permission an operation needs.</summary>
internal sealed class DescribeAccess : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "BrandMall";
        document.Info.Description = "Storefront pages, catalogue and administration of a brand's mall. Errors are ProblemDetails with a stable `code`.";
        foreach (var description in context.DescriptionGroups.SelectMany(group => group.Items))
        {
            var permission = description.ActionDescriptor.EndpointMetadata.OfType<Access>().LastOrDefault()?.Permission;
            var path = "/" + description.RelativePath?.TrimStart('/');
            if (permission is not null
                && document.Paths.TryGetValue(path, out var item)
                && item.Operations?.FirstOrDefault(o => o.Key.Method.Equals(description.HttpMethod, StringComparison.OrdinalIgnoreCase)).Value is { } operation)
            {
                operation.Description = $"{operation.Description}\n\nNeeds the permission `{permission}`.".Trim();
            }
        }

        return Task.CompletedTask;
    }
}
