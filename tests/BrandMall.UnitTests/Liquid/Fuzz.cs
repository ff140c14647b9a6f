using System.Globalization;
using System.Diagnostics;
using System.Text;
using BrandMall.Kernel.Liquid;

namespace BrandMall.UnitTests.Liquid;

/// <summary>Whatever is thrown at it, the engine answers with text or one of its own errors.</summary>
public class Fuzz
{
    private static readonly LiquidEngine s_engine = new();

    private static readonly string[] s_words =
    [
        "{{", "}}", "{%", "%}", "{%-", "-%}", "{{-", "-}}", "if", "endif", "else", "elsif", "unless", "endunless", "for", "in", "endfor", "case", "when", "endcase", "assign", "capture",
        "endcapture", "comment", "endcomment", "raw", "endraw", "liquid", "echo", "cycle", "increment", "tablerow", "endtablerow", "include", "render", "break", "continue", "reversed", "limit:",
        "offset:", "continue", "cols:", "x", "y.z", "a[0]", "['k']", "(1..3)", "(", ")", "..", ".", "[", "]", "|", ":", ",", "=", "==", "!=", "<", ">=", "contains", "and", "or", "nil", "empty", "blank",
        "true", "'s'", "\"d\"", "'", "\"", "1", "-2", "3.5", "append", "split:", "join", "sort", "map:", "where:", "date:", "default:", "slice:", "times:", "#", "\n", " ", "\t", "\0", "云", "😀", "\ud800", "-", "?", "forloop.index",
    ];

    private static readonly string[] s_samples =
    [
        "{% for p in teas limit: 3 %}{{ p.title | upcase }}{% if forloop.last %}.{% else %}, {% endif %}{% else %}none{% endfor %}",
        "{% assign a = 'x,y' | split: ',' %}{% case a.size %}{% when 1, 2 %}{{ a | join: '-' }}{% else %}?{% endcase %}",
        "{% liquid\n assign n = 3\n for i in (1..n)\n echo i\n endfor %}{% raw %}{{ x }}{% endraw %}{% # note %}",
        "{%- capture c -%} {{ 'a' | append: \"b\" }} {%- endcapture -%}{% unless c == blank %}{{ c | slice: 0, 2 }}{% endunless %}",
        "{% tablerow i in (1..4) cols:2 %}{% cycle 'g': 1, 2 %}{% increment k %}{% endtablerow %}{% comment %}{% if %}{% endcomment %}",
    ];

    [Fact]
    public async Task The_engine_survives_mutated_and_random_sources()
    {
        var seconds = int.Parse(Environment.GetEnvironmentVariable("BRANDMALL_FUZZ_SECONDS") ?? "5", CultureInfo.InvariantCulture);
        var seed = int.Parse(Environment.GetEnvironmentVariable("BRANDMALL_FUZZ_SEED") ?? "20261122", CultureInfo.InvariantCulture);
        var random = new Random(seed);
        var (watch, runs, parsed) = (Stopwatch.StartNew(), 0, 0);
        while (watch.Elapsed < TimeSpan.FromSeconds(seconds))
        {
            var source = (random.Next(3) switch
            {
                0 => Mutate(random, s_samples[random.Next(s_samples.Length)]),
                1 => Words(random),
                _ => Bytes(random),
            }).ToString();
            var one = Stopwatch.StartNew();
            parsed += await SurvivesAsync(source) ? 1 : 0;
            runs++;
            Assert.True(one.Elapsed < TimeSpan.FromSeconds(3), $"seed {seed}, run {runs}, {one.Elapsed}: {source}");
        }

        Assert.True(runs > 100 && parsed > 10, $"{runs} runs, {parsed} parsed");
    }

    private static async Task<bool> SurvivesAsync(string source)
    {
        try
        {
            var scope = new LiquidScope { Snippets = _ => null }.Set("teas", new[] { "a", "b" }).Set("x", 3).Set("a", new object?[] { 1, null, "s" });
            await s_engine.RenderAsync(s_engine.Parse(source, "fuzz"), scope, TestContext.Current.CancellationToken);
            return true;
        }
        catch (Exception e) when (e is LiquidSyntaxException)
        {
            return false;
        }
        catch (Exception e) when (e is LiquidRenderException or LiquidLimitException)
        {
            return true;
        }
        catch (Exception e)
        {
            Assert.Fail($"{e.GetType().Name}: {e.Message}\n{source}\n{e.StackTrace}");
            throw;
        }
    }

    private static StringBuilder Mutate(Random random, string sample)
    {
        var text = new StringBuilder(sample);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0 when at < text.Length:
                    text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, s_words[random.Next(s_words.Length)]);
                    break;
                case 2:
                    var other = s_samples[random.Next(s_samples.Length)];
                    text.Insert(at, other[..random.Next(other.Length)]);
                    break;
                case 3 when at < text.Length:
                    text[at] = (char)random.Next(32, 127);
                    break;
                default:
                    break;
            }
        }

        return text;
    }

    private static StringBuilder Words(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            text.Append(s_words[random.Next(s_words.Length)]).Append(random.Next(3) == 0 ? "" : " ");
        }

        return text;
    }

    private static StringBuilder Bytes(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return new StringBuilder("{{ x").Append(Encoding.Latin1.GetString(bytes)).Append("}}{% if x ").Append((char)random.Next(65536)).Append("%}{% endif %}");
    }
}
