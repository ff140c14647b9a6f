using System.Diagnostics;
using BrandMall.Kernel.Liquid;

namespace BrandMall.UnitTests.Liquid;

/// <summary>Templates written to take a server down. Each ends with a limit, quickly, and without having taken much memory.</summary>
public class HostileTemplates
{
    private const long Memory = 48 * 1024 * 1024;

    private static readonly LiquidEngine s_engine = new();

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Doubling(string step, int times = 40) => "{% assign a = 'xxxxxxxx' %}" + Repeat("{% assign a = " + step + " %}", times) + "{{ a | size }}";

    public static TheoryData<string, string, string> Templates { get; } = new()
    {
        { "range of a billion", "{% for i in (1..1000000000) %}{% endfor %}", "collection" },
        { "range of a billion joined", "{{ (1..1000000000) | join }}", "collection" },
        { "range beyond long", "{{ (-99999999999999999999..99999999999999999999) | size }}", "collection" },
        { "nested loops", Repeat("{% for i in (1..1000) %}", 4) + "x" + Repeat("{% endfor %}", 4), "steps|render|output" },
        { "nested empty loops", Repeat("{% for i in (1..10000) %}", 5) + Repeat("{% endfor %}", 5), "steps|render" },
        { "nested table rows", Repeat("{% tablerow i in (1..1000) %}", 3) + Repeat("{% endtablerow %}", 3), "steps|render|output" },
        { "doubling append", Doubling("a | append: a"), "text|work" },
        { "doubling prepend", Doubling("a | prepend: a"), "text|work" },
        { "doubling replace", Doubling("a | replace: 'x', 'xxxxxxxx'"), "text|work" },
        { "replace of nothing", Doubling("a | replace: '', a"), "text|work" },
        { "doubling join", Doubling("a | split: '' | join: a"), "text|work|collection" },
        { "doubling capture", "{% capture a %}xxxxxxxx{% endcapture %}" + Repeat("{% capture a %}{{ a }}{{ a }}{% endcapture %}", 40), "text|work" },
        { "doubling concat", "{% assign a = '1,2,3,4' | split: ',' %}" + Repeat("{% assign a = a | concat: a %}", 40), "collection|work" },
        { "doubling escape", Doubling("a | append: '&&' | escape"), "text|work|x" },
        { "doubling url_encode", "{% assign a = '&&&&' %}" + Repeat("{% assign a = a | url_encode | url_encode | append: a %}", 60), "text|work" },
        { "doubling base64", Doubling("a | base64_encode", 80), "text|work" },
        { "doubling newline_to_br", "{% assign a = \"\n\n\n\" %}" + Repeat("{% assign a = a | newline_to_br | append: a %}", 40), "text|work" },
        { "truncate to billions with a long end", Doubling("a | truncate: 1, a | append: a"), "text|work" },
        { "include of itself", "{% include 'self' %}", "recursion" },
        { "render of itself", "{% render 'self-render' %}", "recursion" },
        { "include of two that include each other", "{% include 'ping' %}", "recursion" },
        { "include tree", "{% include 'tree' %}", "recursion|steps|render" },
        { "render for every number", "{% assign a = (1..10000) %}{% render 'loop' for a %}", "steps|render|output" },
        { "much output", "{% for i in (1..10000) %}" + Repeat("x", 1000) + "{% endfor %}", "output" },
        { "much output of a capture", "{% capture a %}{% for i in (1..10000) %}" + Repeat("x", 1000) + "{% endfor %}{% endcapture %}", "text|work" },
        { "capture many times", "{% for i in (1..10000) %}{% capture a %}" + Repeat("x", 5000) + "{% endcapture %}{% endfor %}", "work" },
        { "many ten-thousand splits", "{% assign a = (1..9000) | join: ',' %}{% for i in (1..10000) %}{% assign b = a | split: ',' | sort | reverse | uniq %}{% endfor %}", "work|render" },
        { "split of a long text", "{% capture a %}{% for i in (1..9999) %}ab,{% endfor %}{% endcapture %}{{ a | append: a | split: ',' | size }}", "collection" },
        { "width in a date", "{{ 'now' | date: '%999999999Y' }}", "text" },
        { "width in a number", "{{ 1 | format_number: 'N999999999' }}", "text" },
        { "width in a format", "{{ '{0,99999999}' | format_string: 1 }}", "text" },
        { "contains in a loop", "{% capture a %}{% for i in (1..9999) %}" + Repeat("a", 90) + "{% endfor %}{% endcapture %}{% for i in (1..10000) %}{% if a contains 'aaaaaaaaaaaaaaaaaaaaaaaaaaaab' %}{% endif %}{% if a contains 'aaaaaaaaab' %}{% endif %}{% endfor %}", "render|steps" },
        { "strip_html of open brackets", "{% capture a %}{% for i in (1..9999) %}<!--<script{% endfor %}{% endcapture %}{% for i in (1..10000) %}{% assign b = a | strip_html %}{% endfor %}", "work|render" },
        { "increment forever", "{% for i in (1..10000) %}{% for j in (1..10000) %}{% increment c %}{% endfor %}{% endfor %}", "steps|render|output" },
        { "where inside loops", "{% assign a = (1..10000) %}{% for i in a %}{% assign b = a | sort | map: 1 | where: 1 %}{% endfor %}", "work|render" },
        { "json of a doubling list", "{% assign a = (1..5000) %}{% for i in a %}{% assign b = a | json %}{% endfor %}", "work|render" },
        { "cycle names", "{% for i in (1..10000) %}{% for j in (1..10000) %}{% cycle i: 1, 2 %}{% endfor %}{% endfor %}", "steps|render" },
    };

    public static TheoryData<string, string, string> Sources { get; } = new()
    {
        { "ten thousand ifs", Repeat("{% if a %}", 10_000), "nesting" },
        { "ten thousand brackets", "{{ " + Repeat("a[", 10_000) + "1" + Repeat("]", 10_000) + " }}", "nesting" },
        { "ten thousand ranges", "{{ " + Repeat("(", 10_000) + "1" + Repeat("..2)", 10_000) + " }}", "nesting" },
        { "ten thousand calls", "{{ " + Repeat("f(", 10_000) + Repeat(")", 10_000) + " }}", "nesting" },
        { "nested liquid tags", "{% " + Repeat("liquid ", 9_000) + " %}", "nesting" },
        { "ten megabytes", new string('x', 10 * 1024 * 1024), "source" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Is_stopped_while_it_renders(string name, string source, string limits)
    {
        var scope = new LiquidScope { Snippets = Snippet, Budget = new LiquidBudget() };
        var template = s_engine.Parse(source, name);
        await WarmUpAsync();

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        if (limits.EndsWith("|x", StringComparison.Ordinal))
        {
            // Grows slowly by itself: it may also end well.
            await Record.ExceptionAsync(async () => await s_engine.RenderAsync(template, scope, TextWriter.Null, TestContext.Current.CancellationToken));
        }
        else
        {
            var pending = s_engine.RenderAsync(template, scope, TextWriter.Null, TestContext.Current.CancellationToken);
            Assert.True(pending.IsCompleted);
            var fault = await Assert.ThrowsAsync<LiquidLimitException>(async () => await pending);
            Assert.Contains(fault.Limit, limits.Split('|'));
        }

        var taken = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Assert.True(taken < Memory, $"{taken / 1024} KiB");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Is_refused_when_it_is_parsed(string name, string source, string limit)
    {
        var fault = Assert.Throws<LiquidLimitException>(() => s_engine.Parse(source, name));

        Assert.Equal(limit, fault.Limit);
    }

    [Fact]
    public async Task A_long_chain_of_conditions_or_filters_needs_no_stack()
    {
        var template = s_engine.Parse("{% if " + Repeat("true and ", 5_000) + "true %}{{ 'a' " + Repeat("| upcase ", 5_000) + "}}{% endif %}", "chain");

        Assert.Equal("A", await s_engine.RenderAsync(template, new LiquidScope(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Renders_of_one_page_share_its_budget()
    {
        var template = s_engine.Parse("{% for i in (1..100) %}{{ i }}{% endfor %}", "widget");
        var scope = new LiquidScope { Budget = new LiquidBudget(steps: 500) };
        await s_engine.RenderAsync(template, scope, TestContext.Current.CancellationToken);
        await s_engine.RenderAsync(template, scope, TestContext.Current.CancellationToken);

        var fault = await Assert.ThrowsAsync<LiquidLimitException>(async () => await s_engine.RenderAsync(template, scope, TestContext.Current.CancellationToken));

        Assert.Equal("page steps", fault.Limit);
    }

    [Fact]
    public async Task A_cancelled_render_stops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
            await s_engine.RenderAsync(s_engine.Parse("{% for i in (1..1000) %}{% endfor %}", "t"), new LiquidScope(), cancelled.Token));
    }

    private static LiquidTemplate? Snippet(string name) => name switch
    {
        "self" => s_engine.Parse("{% include 'self' %}", name),
        "self-render" => s_engine.Parse("{% render 'self-render' %}", name),
        "ping" => s_engine.Parse("{% include 'pong' %}", name),
        "pong" => s_engine.Parse("{% include 'ping' %}", name),
        "tree" => s_engine.Parse(Repeat("{% include 'tree' %}", 10), name),
        "loop" => s_engine.Parse("{% for i in (1..1000) %}{{ i }}{% endfor %}", name),
        _ => null,
    };

    private static async Task WarmUpAsync() =>
        await s_engine.RenderAsync(s_engine.Parse("{{ 'a,b' | split: ',' | sort | join }}", "warm"), new LiquidScope(), TestContext.Current.CancellationToken);
}
