using BrandMall.Kernel.Events;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Sites;

namespace BrandMall.Kernel.Data;

/// <summary>What a <see cref="MallDb"/> needs to know about its surroundings.</summary>
public sealed record MallDbContext(ModuleCatalog Modules, CurrentSite Site, IWriteGate WriteGate, ChangeAnnouncements Announcements);
