namespace BrandMall.Kernel.Pages.Drafts;

/// <summary>The draft this piece of work shows in place of what is published, if it shows one.</summary>
internal sealed class CurrentDraft
{
    public DraftView? View { get; private set; }

    public PageDraft? Value => View?.Draft;

    public void Show(DraftView view) => View = view;

    /// <summary>The draft of this template page, if that is what is edited.</summary>
    public PageDocument? Of(string template) => Value is { IsBlock: false } draft && draft.Template == template ? draft.Document : null;
}
