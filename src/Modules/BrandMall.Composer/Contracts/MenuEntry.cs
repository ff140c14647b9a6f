using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;

namespace BrandMall.Composer.Contracts;

/// <summary>An entry of a menu as it is edited.</summary>
/// <param name="Id">Null: a new one.</param>
/// <param name="Text">One text, or texts by language; null with a page: the page's title.</param>
/// <param name="Url">A path within the site or a whole address; empty leads nowhere, for an entry that only opens what is below it.</param>
/// <param name="Page">Id of a page of the site: its address is followed wherever it moves. <paramref name="Url"/> does not count then.</param>
/// <param name="Target">Empty, or <c>_blank</c>.</param>
public sealed record MenuEntry(
    [property: StringLength(80)] string? Id = null, JsonNode? Text = null, [property: StringLength(1000)] string? Url = null, [property: StringLength(80)] string? Page = null,
    [property: AllowedValues(null, "", "_blank")] string? Target = null, IReadOnlyList<MenuEntry>? Items = null);
