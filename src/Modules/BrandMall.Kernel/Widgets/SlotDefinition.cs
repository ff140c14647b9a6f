namespace BrandMall.Kernel.Widgets;

/// <summary>A place in a widget that holds widgets.</summary>
/// <param name="Accepts">Widget types; empty accepts all that may stand there.</param>
/// <param name="Axis"><c>x</c>, <c>y</c> or <c>grid</c>: how its children are laid out.</param>
public sealed record SlotDefinition(string Id, LocalText? Name = null, IReadOnlyList<string>? Accepts = null, int? Min = null, int? Max = null, string Axis = "y");
