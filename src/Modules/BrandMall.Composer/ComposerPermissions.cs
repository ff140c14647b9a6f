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
    public const string Schedule = "page.schedule";
    public const string Share = "page.share";
    public const string Create = "page.create";
    public const string Delete = "page.delete";
    public const string Block = "block.edit";
    public const string SeeMenus = "navigation.view";
    public const string EditMenus = "navigation.edit";
    public const string PublishMenus = "navigation.publish";

    public static IReadOnlyList<string> All { get; } = [View, Edit, Insert, Move, Remove, Lock, Publish, Schedule, Share, Create, Delete, Block];

    public static void Declare(ModuleBuilder module)
    {
        module.Permission(View, "查看页面草稿", "See drafts of pages");
        module.Permission(Edit, "修改页面内容与设置", "Change words and settings of pages");
        module.Permission(Insert, "添加组件", "Add widgets");
        module.Permission(Move, "移动组件", "Move widgets");
        module.Permission(Remove, "删除组件", "Remove widgets");
        module.Permission(Lock, "锁定与命名组件", "Lock and name widgets");
        module.Permission(Publish, "发布、下线与改址页面", "Publish, withdraw and move pages");
        module.Permission(Schedule, "定时发布页面", "Schedule pages");
        module.Permission(Share, "分享预览链接", "Share previews by link");
        module.Permission(Create, "新建与复制页面、保存样板", "Make and copy pages, keep page templates");
        module.Permission(Delete, "删除页面", "Delete pages");
        module.Permission(Block, "制作与发布复用区块", "Make and publish reusable blocks");
        module.Permission(SeeMenus, "查看导航", "See menus");
        module.Permission(EditMenus, "编辑导航草稿", "Edit drafts of menus");
        module.Permission(PublishMenus, "发布导航", "Publish menus");
    }
}
