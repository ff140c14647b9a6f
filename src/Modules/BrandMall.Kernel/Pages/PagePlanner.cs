using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
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

    /// <summary>The page's language, the site's own, then Chinese.</summary>
    public static IReadOnlyList<string> LocalesOf(Site site, string locale) =>
        [.. new[] { locale, site.Locale, ThemeTexts.DefaultLocale }.Distinct()];

    /// <param name="documents">The frame (header, footer) first, then the page; a slot the page fills itself hides the frame's.</param>
    /// <param name="blocks">Published reusable blocks by content item id, everything the documents refer to.</param>
    public PagePlan Compile(PageMaking making, IReadOnlyList<PageDocument> documents, IReadOnlyDictionary<string, PageDocument> blocks)
    {
        Dictionary<string, IReadOnlyList<PlannedWidget>> slots = [];
        HashSet<string> used = [];
        foreach (var document in documents)
        {
            foreach (var (slot, ids) in document.Slots)
            {
                slots[slot] = Plan(document, ids, making, blocks, used, [], 0);
            }
        }

        var style = WidgetStyles.Write(slots.Values.SelectMany(list => list).SelectMany(widget => widget.WithChildren));
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
            Pictures = [.. slots.Values.SelectMany(list => list).SelectMany(widget => widget.WithChildren).SelectMany(widget => PicturePaths.In(widget.Settings.Values)).Distinct().Take(MaxPictures)],
            NoIndex = making.NoIndex,
            Tags = making.Tags,
        };
    }

    private IReadOnlyList<PlannedWidget> Plan(
        PageDocument document, IReadOnlyList<string> ids, PageMaking making, IReadOnlyDictionary<string, PageDocument> blocks, HashSet<string> used, string[] path, int depth)
    {
        List<PlannedWidget> planned = [];
        foreach (var id in ids)
        {
            if (!document.Widgets.TryGetValue(id, out var instance))
            {
                continue;       // a place that names no widget shows nothing
            }

            planned.Add(depth >= MaxDepth
                ? Broken(id, instance, "widget.depth", $"Widgets are nested more than {MaxDepth} deep.")
                : PlanOne(document, Unique(id, used), instance, making, blocks, used, path, depth));
        }

        return planned;
    }

    private PlannedWidget PlanOne(
        PageDocument document, string id, WidgetInstance instance, PageMaking making, IReadOnlyDictionary<string, PageDocument> blocks, HashSet<string> used, string[] path, int depth)
    {
        if (instance.Ref is { } block)
        {
            return path.Contains(block) ? Broken(id, instance, "block.circle", "The block holds itself.")
                : !blocks.TryGetValue(block, out var shared) ? Broken(id, instance, "block.missing", "The reusable block is not published.")
                : new PlannedWidget
                {
                    Id = id,
                    Type = "block",
                    Definition = BlockWidget.Definition,
                    Template = BlockWidget.Template(templates.Engine),
                    Settings = ResolvedSettings.Of(BlockWidget.Definition, null, []),
                    Slots = shared.Slots.ToDictionary(slot => slot.Key, slot => Plan(shared, slot.Value, making, blocks, used, [.. path, block], depth + 1)),
                    HiddenOn = instance.HiddenOn ?? [],
                };
        }

        if (widgets.Find(instance.Type) is not { } definition)
        {
            return Broken(id, instance, "widget.unknown", $"Nobody knows the widget '{instance.Type}'.");
        }

        var settings = ResolvedSettings.Of(definition, WidgetMigrations.Bring(definition, instance), LocalesOf(making.Site, making.Locale));
        richText.Clean(definition, settings.Values);
        LiquidTemplate? template = null;
        WidgetProblem? problem = null;
        try
        {
            template = templates.Widget(making.Theme, definition);
            problem = template is null ? new WidgetProblem("widget.template", "The widget has no template.") : null;
        }
        catch (Exception wrong) when (wrong is LiquidSyntaxException or LiquidLimitException)
        {
            problem = new WidgetProblem("widget.template", wrong.Message);
        }

        return new PlannedWidget
        {
            Id = id,
            Type = instance.Type,
            Definition = definition,
            Template = template,
            Settings = settings,
            Slots = (instance.Slots ?? []).ToDictionary(slot => slot.Key, slot => Plan(document, slot.Value, making, blocks, used, path, depth + 1)),
            HiddenOn = instance.HiddenOn ?? [],
            Problem = problem,
        };
    }

    private static PlannedWidget Broken(string id, WidgetInstance instance, string code, string message) => new()
    {
        Id = id,
        Type = instance.Type,
        Settings = new ResolvedSettings([], new Dictionary<string, IReadOnlyList<CssVariable>>()),
        Problem = new WidgetProblem(code, message),
    };

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
