using System.Globalization;
using BrandMall.Kernel.Liquid;
using BrandMall.Kernel.Pictures;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Widgets;

namespace BrandMall.Kernel.Pages;

/// <summary>The tags and filters of storefront pages.</summary>
internal sealed class PageLanguage : ILiquidExtension
{
    public void Extend(LiquidLanguage language)
    {
        language.Tag(new SlotTag());
        language.Tag(new EditTag());
        language.Tag(new HeadTag());

        // {{ 'cart.empty' | t: count: 3 }}
        language.Filter("t", (input, arguments, scope) => PageScene.Of(scope).Text(LiquidArguments.AsText(input) ?? "", arguments.Named), 0, 0);

        // {{ 59800 | money }}: minor units in the site's currency, or in the one given.
        language.Filter("money", (input, arguments, scope) => Minor(input) is { } minor ? Currencies.Format(minor, arguments.Text(0) ?? PageScene.Of(scope).Plan.Site.Currency) : null, 0, 1);

        // {{ '/c/tea' | link }}: the path below the site's prefix.
        language.Filter("link", (input, _, scope) => Links.Resolve(LiquidArguments.AsText(input), PageScene.Of(scope).PathBase), 0, 0);

        // {{ 'logo.svg' | theme_url }}
        language.Filter("theme_url", (input, _, scope) => PageScene.Of(scope) is var scene ? scene.Assets.Url(scene.Plan.Theme, LiquidArguments.AsText(input) ?? "") : null, 0, 0);

        // {{ settings.image | media_url }}: a path in the media library, or a setting that holds one.
        language.Filter("media_url", (input, _, scope) => MediaUrl(input, scope), 0, 0);

        // {{ settings.image | picture: alt: settings.image_alt, ratio: '4:5', sizes: '50vw' }}: the whole element; see PictureFilter.
        language.Filter("picture", PictureFilter.Draw, 0, 0);
    }

    private static long? Minor(object? input) => input switch
    {
        decimal number => (long)number,
        string text when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static string? MediaUrl(object? input, LiquidScope scope)
    {
        var path = PictureFilter.Path(input)?.TrimStart('/');
        if (path is not { Length: > 0 })
        {
            return null;
        }

        var scene = scope.Feature<PageScene>();
        scene?.Tags.DependsOn(MediaAddress.Kind, MediaAddress.Key(path));
        return scene?.Pictures.Find(path) is { } known ? PagePictures.Url(known) : MediaAddress.Of(path);
    }

    /// <summary><c>{% slot 'items' %}</c>: the widgets placed there, already rendered.</summary>
    private sealed class SlotTag : ILiquidTag
    {
        public string Name => "slot";

        public ValueTask RenderAsync(LiquidTagCall call)
        {
            if (PageScene.Of(call.Scope).Slots.TryGetValue(call.Arguments.Text(0) ?? "", out var html))
            {
                call.WriteRendered(html);
            }

            return ValueTask.CompletedTask;
        }
    }

    /// <summary><c>{% edit 'title' %}</c>: marks text that may be edited in place. Published pages carry no mark.</summary>
    private sealed class EditTag : ILiquidTag
    {
        public string Name => "edit";

        public ValueTask RenderAsync(LiquidTagCall call)
        {
            if (PageScene.Of(call.Scope).Marked && call.Arguments.Text(0) is { Length: > 0 } name)
            {
                call.WriteRendered(PageMarks.Edit(name));
            }

            return ValueTask.CompletedTask;
        }
    }

    /// <summary><c>{% page_head %}</c>: title, description, links, styles and script of the page.</summary>
    private sealed class HeadTag : ILiquidTag
    {
        public string Name => "page_head";

        public ValueTask RenderAsync(LiquidTagCall call)
        {
            call.WriteRendered(PageScene.Of(call.Scope).Head);
            return ValueTask.CompletedTask;
        }
    }
}
