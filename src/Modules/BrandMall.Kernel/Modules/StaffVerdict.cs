namespace BrandMall.Kernel.Modules;

public enum StaffVerdict
{
    Allowed,

    /// <summary>Nobody is signed in: 401.</summary>
    SignIn,

    /// <summary>Signed in, but without the permission: 403.</summary>
    Forbidden,

    /// <summary>Signed in, with nothing at all on this site, whose things do not exist for them: 404.</summary>
    Hidden,
}
