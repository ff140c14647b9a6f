namespace BrandMall.Kernel.Pages;

/// <summary>Answers, in one go, every question the widgets of a page ask of one kind of data. Derive from <see cref="DataProvider{TQuery, TAnswer}"/>.</summary>
public interface IDataProvider
{
    /// <summary>What widgets call it in <c>widget.json</c>, such as <c>catalog.products</c>.</summary>
    string Name { get; }

    Task AnswerAsync(IReadOnlyList<DataQuestion> questions, PageTags tags, CancellationToken ct);
}
