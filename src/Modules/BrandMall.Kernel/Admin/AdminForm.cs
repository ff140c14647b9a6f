namespace BrandMall.Kernel.Admin;

/// <summary>How one row of a list is made, changed and removed in the administration.</summary>
/// <param name="Permission">Needed to save or remove.</param>
/// <param name="Creates">New rows can be made here.</param>
/// <param name="Deletes">Rows can be removed here.</param>
public sealed record AdminForm(string Permission, IReadOnlyList<AdminFormSection> Sections, bool Creates = true, bool Deletes = false);
