namespace BrandMall.Kernel.Recipes;

public sealed record RecipeReportLine(RecipeReportLevel Level, string Step, string Message);
