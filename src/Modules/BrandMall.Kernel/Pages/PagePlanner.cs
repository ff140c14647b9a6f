using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Sites;
using BrandMall.Kernel.Themes;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages;

/// <summary>Compiles page documents into a plan: types looked up, settings read, templates parsed, reusable blocks put in.</summary>
internal sealed class PagePlanner(WidgetCatalog widgets, ThemeTemplates templates, RichText richText)
{
    /// <summary>Deeper nesting is a mistake or an attack.</summary>
    private const int MaxDepth = 8;

    /// <summary>Any more are drawn without copies.</summary>
    private const int MaxPictures = 500;

    /// <summary>
    /// Pieces of documents that are being edited, where one widget changes and all others are the very same instances as before: only the one is read anew.
    /// Whoever edits puts a new instance in a changed one's place.
    /// </summary>
    private readonly ConditionalWeakTable<WidgetInstance, ConcurrentDictionary<(Theme, Site, string, WidgetDefinition), Piece>> _pieces = [];

    /// <summary>The page's language, the site's own, then Chinese.</summary>
    public static IReadOnlyList<string> LocalesOf(Site site, string locale) =>
        [.. new[] { locale, site.Locale, ThemeTexts.DefaultLocale }.Distinct()];

    /// <param name="documents">The frame (header, footer) first, then the page; a slot the page fills itself hides the frame's.</param>
    /// <param name="blocks">Published reusable blocks by content item id, everything the documents refer to.</param>
    /// <param name="marked">The document that is being edited, if one is: its widgets are marked.</param>
    public PagePlan Compile(PageMaking making, IReadOnlyList<PageDocument> documents, IReadOnlyDictionary<string, PageDocument> blocks, PageDocument? marked = null)
    {
        Dictionary<string, IReadOnlyList<PlannedWidget>> slots = [];
        HashSet<string> used = [];
        HashSet<string> markedSlots = [];
        foreach (var document in documents)
        {
            foreach (var (slot, ids) in document.Slots)
            {
                slots[slot] = Plan(document, ids, making, blocks, used, marked, [], 0);
                _ = document == marked ? markedSlots.Add(slot) : markedSlots.Remove(slot);
            }
        }

        var widgetsOfPage = slots.Values.SelectMany(list => list).SelectMany(widget => widget.WithChildren).ToList();
        var style = WidgetStyles.Write(widgetsOfPage);
        return new PagePlan
        {
            Template = making.Template,
            Theme = making.Theme,
            Site = making.Site,
            Locale = making.Locale,
            Culture = CultureInfo.GetCultureInfo(making.Locale),
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById(making.Site.TimeZone),
            Layout = templates.Layout(making.Theme),
            Slots = slots,
            Style = style,
            StyleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style))),
            Title = making.Title,
            Description = making.Description,
            Image = making.Image,
            Pictures = [.. widgetsOfPage.SelectMany(widget => PicturePaths.In(widget.Settings.Values)).Distinct().Take(MaxPictures)],
            NoIndex = making.NoIndex,
            MarkedSlots = marked is null ? null : markedSlots,
            VariesByDevice = widgetsOfPage.Any(widget => widget is { Absent: true, HiddenOn.Count: > 0 }),
            Tags = making.Tags,
        };
    }

    private IReadOnlyList<PlannedWidget> Plan(
        PageDocument document, IReadOnlyList<string> ids, PageMaking making, IReadOnlyDictionary<string, PageDocument> blocks, HashSet<string> used, PageDocument? marked, string[] path, int depth)
    {
        List<PlannedWidget> planned = [];
        foreach (var id in ids)
        {
            if (!document.Widgets.TryGetValue(id, out var instance))
            {
                continue;       // a place that names no widget shows nothing
            }

            planned.Add(depth >= MaxDepth
                ? Broken(id, instance, null, "widget.depth", $"Widgets are nested more than {MaxDepth} deep.")
                : PlanOne(document, Unique(id, used), instance, making, blocks, used, marked, document == marked ? id : null, path, depth));
        }

        return planned;
    }

    private PlannedWidget PlanOne(
        PageDocument document, string id, WidgetInstance instance, PageMaking making, IReadOnlyDictionary<string, PageDocument> blocks, HashSet<string> used,
        PageDocument? marked, string? mark, string[] path, int depth)
    {
        if (instance.Ref is { } block)
        {
            return path.Contains(block) ? Broken(id, instance, mark, "block.circle", "The block holds itself.")
                : !blocks.TryGetValue(block, out var shared) ? Broken(id, instance, mark, "block.missing", "The reusable block is not published.")
                : new PlannedWidget
                {
                    Id = id,
                    Type = "block",
                    Definition = BlockWidget.Definition,
                    Template = BlockWidget.Template(templates.Engine),
                    Settings = ResolvedSettings.Of(BlockWidget.Definition, null, []),
                    Slots = shared.Slots.ToDictionary(slot => slot.Key, slot => Plan(shared, slot.Value, making, blocks, used, marked, [.. path, block], depth + 1)),
                    HiddenOn = instance.HiddenOn ?? [],
                    Absent = instance.Absent,
                    Mark = mark,
                };
        }

        if ((making.Trial?.Type == instance.Type ? making.Trial : widgets.Find(instance.Type)) is not { } definition)
        {
            return Broken(id, instance, mark, "widget.unknown", $"Nobody knows the widget '{instance.Type}'.");
        }

        var piece = marked is null ? Read(definition, instance, making)
            : _pieces.GetOrCreateValue(instance).GetOrAdd((making.Theme, making.Site, making.Locale, definition), _ => Read(definition, instance, making));
        return new PlannedWidget
        {
            Id = id,
            Type = instance.Type,
            Definition = definition,
            Template = piece.Template,
            Settings = piece.Settings,
            Slots = (instance.Slots ?? []).ToDictionary(slot => slot.Key, slot => Plan(document, slot.Value, making, blocks, used, marked, path, depth + 1)),
            HiddenOn = instance.HiddenOn ?? [],
            Absent = instance.Absent,
            Mark = mark,
            Problem = piece.Problem,
        };
    }

    /// <summary>The dear part of planning a widget: its settings resolved and cleaned, its template looked up.</summary>
    private Piece Read(WidgetDefinition definition, WidgetInstance instance, PageMaking making)
    {
        var settings = ResolvedSettings.Of(definition, WidgetMigrations.Bring(definition, instance), LocalesOf(making.Site, making.Locale));
        richText.Clean(definition, settings.Values);
        try
        {
            var template = templates.Widget(making.Theme, definition);
            return new Piece(settings, template, template is null ? new WidgetProblem("widget.template", "The widget has no template.") : null);
        }
        catch (Exception wrong) when (wrong is LiquidSyntaxException or LiquidLimitException)
        {
            return new Piece(settings, null, new WidgetProblem("widget.template", wrong.Message));
        }
    }

    private static PlannedWidget Broken(string id, WidgetInstance instance, string? mark, string code, string message) => new()
    {
        Id = id,
        Type = instance.Type,
        Mark = mark,
        Settings = new ResolvedSettings([], new Dictionary<string, IReadOnlyList<CssVariable>>()),
        Problem = new WidgetProblem(code, message),
    };

    private sealed record Piece(ResolvedSettings Settings, LiquidTemplate? Template, WidgetProblem? Problem);

    /// <summary>Template pages and blocks may repeat an id; elements of one page may not.</summary>
    private static string Unique(string id, HashSet<string> used)
    {
        var unique = id;
        for (var copy = 2; !used.Add(unique); copy++)
        {
            unique = $"{id}-{copy}";
        }

        return unique;
    }
}
