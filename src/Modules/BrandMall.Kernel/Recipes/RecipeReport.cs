namespace BrandMall.Kernel.Recipes;

/// <summary>What a recipe did, line by line.</summary>
public sealed class RecipeReport
{
    private readonly List<RecipeReportLine> _lines = [];

    public IReadOnlyList<RecipeReportLine> Lines => _lines;

    public bool Failed => _lines.Any(line => line.Level == RecipeReportLevel.Error);

    public void Done(string step, int made, int skipped = 0) => Done(step, skipped == 0 ? $"{made}" : $"{made}, {skipped} already there");

    public void Done(string step, string message) => _lines.Add(new RecipeReportLine(RecipeReportLevel.Done, step, message));

    public void Warning(string step, string message) => _lines.Add(new RecipeReportLine(RecipeReportLevel.Warning, step, message));

    public void Error(string step, string message) => _lines.Add(new RecipeReportLine(RecipeReportLevel.Error, step, message));
}
