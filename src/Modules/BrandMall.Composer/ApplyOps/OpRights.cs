using BrandMall.Composer.Ops;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Composer.ApplyOps;

/// <summary>Each kind of operation has its own permission: what a role may not do is refused whatever the editor's window shows.</summary>
internal sealed class OpRights(IStaffAccess access, IStaffWitness witness)
{
    /// <summary>The refusal, when the caller lacks a permission one of the operations needs; it is witnessed.</summary>
    public async Task<IResult?> MissingAsync(HttpContext http, IReadOnlyList<PageOp> ops, Site site)
    {
        foreach (var permission in ops.SelectMany(Needed).Distinct())
        {
            var verdict = await access.JudgeAsync(http, permission, site);
            if (verdict != StaffVerdict.Allowed)
            {
                await witness.RefusedAsync(http, site, verdict);
                return StaffProblems.Of(verdict, permission);
            }
        }

        return null;
    }

    private static IEnumerable<string> Needed(PageOp op) => op switch
    {
        PageOp.Insert { Widgets: var widgets } => widgets.Values.Any(widget => widget.Locked) ? [ComposerPermissions.Insert, ComposerPermissions.Lock] : [ComposerPermissions.Insert],
        PageOp.Move => [ComposerPermissions.Move],
        PageOp.Remove => [ComposerPermissions.Remove],
        PageOp.Mark => [ComposerPermissions.Lock],
        PageOp.Replace => [ComposerPermissions.Insert, ComposerPermissions.Move, ComposerPermissions.Remove, ComposerPermissions.Edit, ComposerPermissions.Lock],
        _ => [ComposerPermissions.Edit],
    };
}
