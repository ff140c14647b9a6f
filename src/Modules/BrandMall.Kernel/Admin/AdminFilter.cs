namespace BrandMall.Kernel.Admin;

/// <param name="Options">Allowed values; their texts have keys <c>admin.{resource}.{filter}.{value}</c>, or the label given here.</param>
public sealed record AdminFilter(string Name, IReadOnlyList<AdminOption> Options);
