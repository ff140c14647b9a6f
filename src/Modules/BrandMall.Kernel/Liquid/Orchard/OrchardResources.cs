using System.Text;
using BrandMall.Kernel.Liquid.Rendering;

namespace BrandMall.Kernel.Liquid.Orchard;

/// <summary>Scripts, styles, links and metas of a page: registered while it renders, printed once each, dependencies first.</summary>
public sealed class OrchardResources
{
    private readonly List<DeclaredResource> _declared = [];
    private readonly List<(bool IsScript, ResourcePlace Place, string Html)> _inline = [];
    private readonly List<(DeclaredResource Resource, ResourcePlace Place, string Attributes)> _required = [];
    private readonly HashSet<DeclaredResource> _printed = [];
    private readonly List<string> _links = [];
    private readonly List<KeyValuePair<string, string>> _metas = [];

    /// <summary>Makes a resource known.</summary>
    public void Declare(DeclaredResource resource) => _declared.Add(resource);

    /// <summary>The newest resource of this name whose version begins as asked: <c>5</c> is any below 6.</summary>
    public DeclaredResource? Find(bool isScript, string name, string? version = null) => _declared
        .Where(r => r.IsScript == isScript && string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase))
        .Where(r => string.IsNullOrEmpty(version) || (r.Version + ".").StartsWith(version + ".", StringComparison.Ordinal))
        .OrderByDescending(r => r.Version, ShapePosition.Order)
        .FirstOrDefault();

    /// <summary>Asks for a resource at a place.</summary>
    public void Require(DeclaredResource resource, ResourcePlace place, string attributes = "") => _required.Add((resource, place, attributes));

    /// <summary>Registers a block of script or style as it is.</summary>
    public void AddInline(bool isScript, ResourcePlace place, string html) => _inline.Add((isScript, place, html));

    /// <summary>Registers a link.</summary>
    public void AddLink(string html) => _links.Add(html);

    /// <summary>Registers a meta; one of the same key replaces the earlier one.</summary>
    public void AddMeta(string key, string html)
    {
        _metas.RemoveAll(meta => meta.Key == key && key.Length > 0);
        _metas.Add(KeyValuePair.Create(key, html));
    }

    /// <summary>Prints what was registered so far and has not been printed.</summary>
    /// <param name="type">Meta, HeadLink, Stylesheet, HeadScript, FootScript, Header or Footer.</param>
    /// <param name="urls">Resolves addresses.</param>
    public string Print(string type, IOrchardUrls urls)
    {
        var html = new StringBuilder();
        switch (type)
        {
            case "Meta":
                Drain(html, _metas.ConvertAll(m => m.Value), _metas.Clear);
                break;
            case "HeadLink":
                Drain(html, _links, _links.Clear);
                break;
            case "Stylesheet":
                PrintAll(html, isScript: false, ResourcePlace.Head, urls);
                break;
            case "HeadScript":
                PrintAll(html, isScript: true, ResourcePlace.Head, urls);
                break;
            case "FootScript":
                PrintAll(html, isScript: true, ResourcePlace.Foot, urls);
                break;
            case "Footer":
                PrintAll(html, isScript: false, ResourcePlace.Foot, urls);
                PrintAll(html, isScript: true, ResourcePlace.Foot, urls);
                break;
            case "Header":
                foreach (var part in (string[])["Meta", "HeadLink", "Stylesheet", "HeadScript"])
                {
                    html.Append(Print(part, urls));
                }

                break;
            default:
                break;
        }

        return html.ToString();
    }

    /// <summary>Prints one resource after those it depends on, leaving out what the page has already.</summary>
    public string PrintOne(DeclaredResource resource, string attributes, IOrchardUrls urls)
    {
        var html = new StringBuilder();
        PrintOne(html, resource, attributes, urls);
        return html.ToString();
    }

    private static void Drain(StringBuilder html, List<string> lines, Action clear)
    {
        lines.ForEach(line => html.Append(line).Append('\n'));
        clear();
    }

    private void PrintAll(StringBuilder html, bool isScript, ResourcePlace place, IOrchardUrls urls)
    {
        foreach (var (resource, _, attributes) in _required.Where(r => r.Resource.IsScript == isScript && r.Place == place).ToList())
        {
            PrintOne(html, resource, attributes, urls);
        }

        foreach (var (_, _, block) in _inline.Where(i => i.IsScript == isScript && i.Place == place))
        {
            html.Append(block).Append('\n');
        }

        _inline.RemoveAll(i => i.IsScript == isScript && i.Place == place);
    }

    private void PrintOne(StringBuilder html, DeclaredResource resource, string attributes, IOrchardUrls urls)
    {
        if (!_printed.Add(resource))
        {
            return;
        }

        foreach (var dependency in resource.DependsOn)
        {
            var parts = dependency.Trim().Split(':');
            if (Find(resource.IsScript, parts[0], parts.ElementAtOrDefault(1)) is { } needed)
            {
                PrintOne(html, needed, string.Empty, urls);
            }
        }

        var url = HtmlText.Encode(urls.Href(resource.Url));
        html.Append(resource.IsScript ? $"<script src=\"{url}\"{attributes}></script>\n" : $"<link href=\"{url}\" rel=\"stylesheet\"{attributes}>\n");
    }
}
