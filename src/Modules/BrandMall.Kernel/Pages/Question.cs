namespace BrandMall.Kernel.Pages;

/// <summary>A question with its parameters read into their shape.</summary>
public sealed class Question<TQuery, TAnswer>(TQuery query, DataQuestion question)
{
    public TQuery Query { get; } = query;

    public void Answer(TAnswer answer) => question.Answer = answer;

    public void Refuse(string problem) => question.Problem = problem;
}
