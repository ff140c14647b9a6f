namespace BrandMall.Kernel.Admin;

/// <param name="Name">Its heading has the key <c>admin.{resource}.section.{name}</c>.</param>
/// <param name="Aside">Stands beside the others on wide screens: short facts, not the matter itself.</param>
public sealed record AdminFormSection(string Name, IReadOnlyList<AdminField> Fields, bool Aside = false);
