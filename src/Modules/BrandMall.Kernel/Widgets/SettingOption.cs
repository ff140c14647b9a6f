namespace BrandMall.Kernel.Widgets;

/// <param name="Css">What the CSS variable holds when this option is chosen; its value when nothing is said.</param>
public sealed record SettingOption(string Value, LocalText? Label = null, string? Css = null);
