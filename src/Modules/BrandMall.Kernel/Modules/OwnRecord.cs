namespace BrandMall.Kernel.Modules;

/// <summary>Marks a staff route whose calls need no witness, see <see cref="AccessExtensions.KeepsOwnRecord"/>.</summary>
public sealed record OwnRecord;
