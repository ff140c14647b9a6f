namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Registering and printing scripts, styles, links and metas.</summary>
internal static class ResourceTags
{
    private static readonly string[] s_taken =
    [
        "name", "src", "version", "at", "depends_on", "append_version", "cdn_src", "debug_src", "debug_cdn_src", "use_cdn", "debug", "culture", "condition",
    ];

    public static void AddTo(LiquidLanguage language) => language
        .Tag(new OrchardTag("resources", (call, scene) => call.Output.Write(scene.Resources.Print(LiquidArguments.AsText(call.Arguments.Either("type", 0)) ?? string.Empty, scene.Urls))))
        .Tag(new OrchardTag("script", (call, scene) => Add(call, scene, isScript: true)))
        .Tag(new OrchardTag("style", (call, scene) => Add(call, scene, isScript: false)))
        .Tag(new OrchardTag("scriptblock", (call, scene) => AddBlockAsync(call, scene, isScript: true), LiquidTagBody.Required))
        .Tag(new OrchardTag("styleblock", (call, scene) => AddBlockAsync(call, scene, isScript: false), LiquidTagBody.Required))
        .Tag(new OrchardTag("link", (call, scene) => scene.Resources.AddLink($"<link{LinkAttributes(call.Arguments, scene)}>")))
        .Tag(new OrchardTag("meta", (call, scene) => scene.Resources.AddMeta(
            call.Arguments.Text("name") ?? call.Arguments.Text("property") ?? call.Arguments.Text("http_equiv") ?? string.Empty,
            $"<meta{Html.Attributes(call.Arguments, "separator")}>")));

    private static void Add(LiquidTagCall call, OrchardScene scene, bool isScript)
    {
        var arguments = call.Arguments;
        var (name, src) = (arguments.Text("name"), arguments.Text("src"));
        DeclaredResource resource;
        if (src is not null)
        {
            var dependencies = (arguments.Text("depends_on") ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            resource = new DeclaredResource(isScript, name ?? src, arguments.Flag("append_version") ? scene.Urls.Versioned(src) : src, arguments.Text("version") ?? string.Empty, dependencies);
            if (name is not null)
            {
                scene.Resources.Declare(resource);
            }
        }
        else
        {
            resource = scene.Resources.Find(isScript, name ?? string.Empty, arguments.Text("version"))
                ?? throw call.Fault($"there is no {(isScript ? "script" : "style")} '{name}' {arguments.Text("version")}");
        }

        var at = arguments.Text("at") ?? (isScript ? "Inline" : "Head");
        var attributes = Html.Attributes(arguments, s_taken);
        if (string.Equals(at, "Inline", StringComparison.OrdinalIgnoreCase))
        {
            call.Output.Write(scene.Resources.PrintOne(resource, attributes, scene.Urls));
            return;
        }

        scene.Resources.Require(resource, Place(at), attributes);
    }

    private static async ValueTask AddBlockAsync(LiquidTagCall call, OrchardScene scene, bool isScript)
    {
        var body = await call.CaptureBodyAsync();
        var element = isScript ? "script" : "style";
        var html = $"<{element}{Html.Attributes(call.Arguments, s_taken)}>{body.Value}</{element}>";
        var at = call.Arguments.Text("at") ?? (isScript ? "Inline" : "Head");
        if (string.Equals(at, "Inline", StringComparison.OrdinalIgnoreCase))
        {
            call.Output.Write(html);
            return;
        }

        scene.Resources.AddInline(isScript, Place(at), html);
    }

    private static ResourcePlace Place(string at) => string.Equals(at, "Foot", StringComparison.OrdinalIgnoreCase) ? ResourcePlace.Foot : ResourcePlace.Head;

    private static string LinkAttributes(LiquidArguments arguments, OrchardScene scene)
    {
        var href = arguments.Text("src") ?? arguments.Text("href");
        var resolved = href is null ? null : arguments.Flag("append_version") ? scene.Urls.Versioned(href) : scene.Urls.Href(href);
        return Html.Attribute("href", resolved) + Html.Attributes(arguments, "src", "href", "append_version", "condition");
    }
}
