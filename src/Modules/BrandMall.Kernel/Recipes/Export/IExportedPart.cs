namespace BrandMall.Kernel.Recipes.Export;

/// <summary>What a module adds to the export of the current site: steps of the recipe and files beside it.</summary>
public interface IExportedPart
{
    Task AddAsync(ExportPackage package, CancellationToken ct);
}
