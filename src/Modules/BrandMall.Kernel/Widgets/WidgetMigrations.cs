using System.Text.Json.Nodes;
using BrandMall.Kernel.Pages;

namespace BrandMall.Kernel.Widgets;

/// <summary>Brings settings written for an older version of a widget type up to today's, without changing what is stored.</summary>
internal static class WidgetMigrations
{
    public static JsonObject? Bring(WidgetDefinition widget, WidgetInstance instance)
    {
        if (instance.Version >= widget.Version || instance.Settings is null)
        {
            return instance.Settings;
        }

        var settings = instance.Settings.DeepClone().AsObject();
        foreach (var migration in widget.Migrations.Where(m => m.From >= instance.Version).OrderBy(m => m.From))
        {
            foreach (var (old, now) in migration.Rename ?? new Dictionary<string, string>())
            {
                if (settings.Remove(old, out var value))
                {
                    settings[now] = value;
                }
            }

            foreach (var gone in migration.Remove ?? [])
            {
                settings.Remove(gone);
            }

            foreach (var (name, value) in migration.Set ?? [])
            {
                settings[name] = value?.DeepClone();
            }
        }

        return settings;
    }
}
