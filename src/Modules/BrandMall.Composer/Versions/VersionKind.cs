namespace BrandMall.Composer.Versions;

/// <summary>How a version came to be.</summary>
internal enum VersionKind
{
    /// <summary>Visitors saw it from then on.</summary>
    Published,

    /// <summary>Somebody kept it under a name.</summary>
    Named,

    /// <summary>Kept to be shown at an instant to come.</summary>
    Scheduled,

    /// <summary>What visitors saw though nobody published it here: it came by a recipe or an import.</summary>
    Found,
}
