namespace BrandMall.Catalog.Import;

internal enum ImportStatus
{
    /// <summary>Under way, or interrupted: the same file goes on from here.</summary>
    Running,
    Done,

    /// <summary>The file could not be read.</summary>
    Failed,
}
