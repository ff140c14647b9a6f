namespace BrandMall.Kernel.Recipes;

public enum RecipeReportLevel
{
    Done,
    Warning,
    Error,
}
