using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BrandMall.UnitTests.Architecture;

public sealed partial class SourceGuards
{
    [Fact]
    public void Only_the_liquid_folder_mentions_Fluid()
    {
        var offenders = Repository.Sources("src")
            .Where(file => !file.Contains("/BrandMall.Kernel/Liquid/", StringComparison.Ordinal))
            .Where(file => FluidUse().IsMatch(File.ReadAllText(file)));

        Assert.Empty(offenders);
    }

    [Fact]
    public void No_source_leaves_work_for_later()
    {
        var offenders = Repository.Sources("src").Where(file => LaterWords().IsMatch(File.ReadAllText(file)));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_module_speaks_Chinese_and_English()
    {
        foreach (var folder in Repository.Modules.Select(m => Path.Combine(Repository.Root, "src", "Modules", m, "Locales")).Where(Directory.Exists)
            .Concat(Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Themes")).Select(t => Path.Combine(t, "locales")).Where(Directory.Exists)))
        {
            var chinese = Keys(Path.Combine(folder, "zh-CN.json"));
            var english = Keys(Path.Combine(folder, "en.json"));

            Assert.True(chinese.SetEquals(english), $"{folder}: only in one language: {string.Join(", ", chinese.Except(english).Concat(english.Except(chinese)).Take(10))}");
        }
    }

    [Fact]
    public void No_stylesheet_or_template_needs_what_the_content_security_policy_forbids()
    {
        var offenders = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.liquid", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => InlineStyleOrScript().IsMatch(File.ReadAllText(file)));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_text_a_template_names_exists()
    {
        var source = Path.Combine(Repository.Root, "src");
        var known = Directory.GetFiles(source, "zh-CN.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("node_modules", StringComparison.Ordinal))
            .SelectMany(Keys).Select(key => key.TrimStart('.')).ToHashSet();
        var named = Directory.GetFiles(source, "*.liquid", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(file => TextUse().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToHashSet();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(known));
    }

    private static HashSet<string> Keys(string file)
    {
        HashSet<string> keys = [];
        Collect(JsonNode.Parse(File.ReadAllText(file)), "");
        return keys;

        void Collect(JsonNode? node, string prefix)
        {
            if (node is JsonObject members)
            {
                foreach (var (name, value) in members)
                {
                    Collect(value, $"{prefix}.{name}");
                }
            }
            else
            {
                keys.Add(prefix);
            }
        }
    }

    [GeneratedRegex(@"'([a-z0-9_.-]+)'\s*\|\s*t\b")]
    private static partial Regex TextUse();

    [GeneratedRegex(@"\busing Fluid\b|\bFluid\.(?!Core)[A-Z]")]
    private static partial Regex FluidUse();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex LaterWords();

    [GeneratedRegex(@"\sstyle\s*=|\son[a-z]+\s*=\s*[""']|<script(?![^>]*\bsrc=)|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyleOrScript();
}
