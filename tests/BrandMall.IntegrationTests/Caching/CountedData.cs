using BrandMall.Kernel.Pages;

namespace BrandMall.IntegrationTests.Caching;

/// <summary>A data provider that counts how often a page was made, and can hold the making at a gate, say when it ends, or fail.</summary>
public sealed class CountedData : IDataProvider
{
    private int _made;

    public string Name => "test.counted";

    public int Made => Volatile.Read(ref _made);

    /// <summary>What the page says; read when the making begins, shown when it ends.</summary>
    public string Text { get; set; } = "first";

    /// <summary>The making waits here once it has read <see cref="Text"/>.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Set once a making waits at the gate.</summary>
    public TaskCompletionSource Reached { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DateTimeOffset? ChangesAt { get; set; }

    public Exception? Failure { get; set; }

    public async Task AnswerAsync(IReadOnlyList<DataQuestion> questions, PageTags tags, CancellationToken ct)
    {
        Interlocked.Increment(ref _made);
        tags.DependsOn("thing", "counted");
        if (ChangesAt is { } instant)
        {
            tags.ChangesAt(instant);
        }

        var text = Text;
        Reached.TrySetResult();
        await Gate;
        if (Failure is { } failure)
        {
            throw failure;
        }

        foreach (var question in questions)
        {
            question.Answer = text;
        }
    }
}
