using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Pages;

namespace BrandMall.Kernel.Pictures;

/// <summary>
/// <c>{{ settings.image | picture: alt: words, ratio: '4:5', sizes: '50vw', max: 800, priority: true, mobile: settings.image_mobile }}</c>:
/// the whole element with its sources, sizes, stand-in and focal point. Themes call it from their one <c>picture</c> snippet.
/// </summary>
internal static class PictureFilter
{
    public static object? Draw(object? input, LiquidArguments arguments, LiquidScope scope)
    {
        if (Path(input) is not { Length: > 0 } path)
        {
            return null;
        }

        // Also what nobody announced, such as a picture a theme names itself: drawn without copies, and gone with it.
        var (scene, forPhones) = (PageScene.Of(scope), input is JsonObject image ? image["mobile"] : null);
        var said = Path(arguments["mobile"]);
        var mobile = said is { Length: > 0 } ? said : Path(forPhones);
        scene.Tags.DependsOn(MediaAddress.Kind, ((string?[])[path, mobile]).OfType<string>().Select(MediaAddress.Key));
        var pictures = scene.Pictures;
        var priority = arguments.Flag("priority") || arguments.Flag("eager");
        var tag = new PictureTag
        {
            Path = path,
            MobilePath = mobile,
            Alt = arguments.Flag("decorative") ? "" : Words(input, path, arguments, pictures, scope),
            Ratio = Ratio(arguments.Text("ratio")),
            MobileRatio = Ratio(arguments.Text("mobile_ratio")),
            Focal = FocalPoint.Read(input is JsonObject setting ? setting["focal"] : null),
            MobileFocal = mobile == said ? null : FocalPoint.Read((forPhones as JsonObject)?["focal"]),
            Urgent = priority,
            Eager = priority || arguments.Text("loading") == "eager",
            Class = arguments.Text("class") is { Length: > 0 } named ? named : null,
        };
        tag = arguments.Text("sizes") is { Length: > 0 } sizes ? tag with { Sizes = sizes } : tag;
        tag = arguments.Number("max") is > 0 and var max ? tag with { Max = max } : tag;
        return new LiquidHtml(tag.Write(pictures));
    }

    /// <summary>A path, or a setting or model that holds one.</summary>
    public static string? Path(object? input) => input switch
    {
        JsonObject image => image["path"] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null,
        _ => LiquidArguments.AsText(input),
    };

    private static string? Words(object? input, string path, LiquidArguments arguments, PagePictures pictures, LiquidScope scope)
    {
        if (arguments.Text("alt") is { Length: > 0 } said)
        {
            return said;
        }

        if (input is JsonObject setting && setting["alt"] is JsonValue own && own.TryGetValue<string>(out var words) && words.Length > 0)
        {
            return words;
        }

        return pictures.Find(path) is { Alts.Count: > 0 } picture
            ? PageScene.Of(scope).Locales.Select(locale => picture.Alts.GetValueOrDefault(locale)).FirstOrDefault(text => !string.IsNullOrEmpty(text))
            : null;
    }

    /// <summary><c>4:5</c> or <c>4/5</c>; null for anything else.</summary>
    private static (int Width, int Height)? Ratio(string? text) =>
        text?.Split(':', '/') is [var w, var h] && int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && int.TryParse(h, NumberStyles.None, CultureInfo.InvariantCulture, out var height)
        && width is > 0 and <= 100 && height is > 0 and <= 100 && (double)width / height is >= 0.2 and <= 5 ? (width, height) : null;
}
