using BrandMall.Kernel.Pages;
using BrandMall.Kernel.Pages.Drafts;

namespace BrandMall.Composer.Documents;

/// <summary>What follows from the kind of a document: its slots, and the kind of page widgets think they stand on.</summary>
internal static class DocumentKinds
{
    private static readonly string[] s_frame = ["header", "footer"];

    public static IReadOnlyList<string> SlotsOf(DocumentKey key, PageDocument page) =>
        [.. (key.Template == PageDraft.Frame ? s_frame : ["main"]).Union(page.Slots.Keys)];

    /// <summary>Null: it may come to stand on any page.</summary>
    public static string? PageOf(DocumentKey key, bool isBlock) => isBlock || key.Template == PageDraft.Frame ? null : key.Template ?? "page";
}
