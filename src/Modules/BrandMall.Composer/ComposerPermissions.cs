using BrandMall.Kernel.Modules;

namespace BrandMall.Composer;

/// <summary>What may be allowed to people who compose pages. Each kind of change has its own, so that a role may write words without moving anything.</summary>
internal static class ComposerPermissions
{
    public const string View = "page.view";
    public const string Edit = "page.edit";
    public const string Insert = "page.insert";
    public const string Move = "page.move";
    public const string Remove = "page.remove";
    public const string Lock = "page.lock";
    public const string Publish = "page.publish";

    public static IReadOnlyList<string> All { get; } = [View, Edit, Insert, Move, Remove, Lock, Publish];

    public static void Declare(ModuleBuilder module)
    {
        module.Permission(View, "查看页面草稿", "See drafts of pages");
        module.Permission(Edit, "修改页面内容与设置", "Change words and settings of pages");
        module.Permission(Insert, "添加组件", "Add widgets");
        module.Permission(Move, "移动组件", "Move widgets");
        module.Permission(Remove, "删除组件", "Remove widgets");
        module.Permission(Lock, "锁定与命名组件", "Lock and name widgets");
        module.Permission(Publish, "发布页面", "Publish pages");
    }
}
