namespace BrandMall.Kernel.Admin;

/// <summary>A list the administration draws from its description: columns, filters, actions. The module gives the rows, the shell draws them.</summary>
public interface IAdminResource
{
    AdminResourceDescription Description { get; }

    Task<AdminPage> ListAsync(AdminQuery query, CancellationToken ct);

    /// <summary>How many rows there are, for the overview; null where the number says nothing. Must be cheap.</summary>
    Task<int?> CountAsync(CancellationToken ct) => Task.FromResult<int?>(null);
}
