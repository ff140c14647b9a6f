namespace BrandMall.Kernel.Widgets;

/// <summary>Something wrong in a widget's or theme's files, said so that its author can mend it.</summary>
/// <param name="File">Path from the widgets' or theme's root.</param>
/// <param name="Where">JSON path, or line and column.</param>
public sealed record DefinitionProblem(string File, string Where, string Message)
{
    public override string ToString() => Where.Length == 0 ? $"{File}: {Message}" : $"{File} {Where}: {Message}";
}
