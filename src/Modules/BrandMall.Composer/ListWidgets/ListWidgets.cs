using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Texts;
using BrandMall.Kernel.Widgets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace BrandMall.Composer.ListWidgets;

/// <summary>Every widget type there is, as its form and the palette need it. Seldom another one, so windows ask whether it is.</summary>
internal static class ListWidgets
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/composer/widgets", Handle).WithName("composer.widgets").Requires(ComposerPermissions.View);

    private static FileContentHttpResult Handle(HttpContext http, Palette palette)
    {
        var (json, tag) = palette.Now();
        http.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.File(json, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue(tag));
    }

    /// <summary>The answer, written once as long as the types are the same.</summary>
    internal sealed class Palette(WidgetCatalog widgets, Texts texts)
    {
        private sealed record Answer(long Generation, byte[] Json, string ETag);

        private volatile Answer? _answer;

        private static readonly JsonSerializerOptions s_options = new(ComposerJson.Options) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault };

        public (byte[] Json, string ETag) Now()
        {
            var generation = widgets.Generation;
            if (_answer is not { } answer || answer.Generation != generation)
            {
                var json = Write();
                _answer = answer = new Answer(generation, json, $"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12))}\"");
            }

            return (answer.Json, answer.ETag);
        }

        private byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject
            {
                ["types"] = new JsonArray([.. widgets.All.Select(Of)]),
                ["categories"] = new JsonArray([.. widgets.All.Select(w => w.Category).Distinct().Order(StringComparer.Ordinal).Select(id => new JsonObject { ["id"] = id, ["name"] = Categories.Name(id, texts) })]),
            },
            s_options);

        private static JsonObject Of(WidgetDefinition widget) => new()
        {
            ["type"] = widget.Type,
            ["version"] = widget.Version,
            ["name"] = Node(widget.Name),
            ["category"] = widget.Category,
            ["icon"] = widget.Icon,
            ["keywords"] = Node(widget.Keywords),
            ["origin"] = widget.Origin,
            ["slots"] = Node(widget.Slots),
            ["allowedIn"] = Node(widget.AllowedIn),
            ["settings"] = Node(widget.Settings),
            ["tabs"] = Node(widget.Settings.Select(s => s.Tab).OfType<string>().Prepend("content").Distinct()),
            ["presets"] = Node(widget.Presets),
            ["rerenderOnChildren"] = widget.Render.RerenderOnChildren,
            ["fullPage"] = widget.Render.FullPage,
        };

        private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, s_options);
    }
}
