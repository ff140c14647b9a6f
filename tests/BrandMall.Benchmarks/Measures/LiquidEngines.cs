using System.Diagnostics;
using System.Net;
using System.Text;
using BrandMall.Benchmarks.Load;
using BrandMall.Kernel.Liquid;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace BrandMall.Benchmarks.Measures;

internal sealed class LiquidEngines : IMeasure
{
    private const int Renders = 400;

    private const string Template =
        "<ul>{% for p in products %}<li class=\"card\"><a href=\"{{ p.url }}\"><h3>{{ p.title }}</h3>{% if p.sale %}<s>{{ p.was }}</s>{% endif %}<b>{{ p.price }}</b></a></li>{% endfor %}</ul>";

    private static readonly List<Dictionary<string, object?>> s_products =
        [.. Enumerable.Range(0, 24).Select(i => new Dictionary<string, object?> { ["url"] = $"/products/p-{i}", ["title"] = $"竹雨 & \"{i}\"", ["sale"] = i % 3 == 0, ["was"] = $"¥{i + 20}", ["price"] = $"¥{i + 10}" })];

    public string Name => "p6";

    public string Goal => "our Liquid with all limits (A) against Fluid rendering the same tree without (B): time and bytes <= 1.1; beside hand-written C#";

    public async Task RunAsync(BenchOptions options)
    {
        LiquidEngine engine = new();
        var ours = engine.Parse(Template, "grid.liquid");
        var theirs = Tree();
        TemplateOptions fluid = new();
        Func<ValueTask<string>> a = () => engine.RenderAsync(ours, new LiquidScope().Set("products", s_products), CancellationToken.None);
        Func<ValueTask<string>> b = () => theirs.RenderAsync(new TemplateContext(fluid).SetValue("products", s_products), System.Text.Encodings.Web.HtmlEncoder.Default);
        Func<ValueTask<string>> c = () => ValueTask.FromResult(ByHand());
        if (WebUtility.HtmlDecode(await a()) != WebUtility.HtmlDecode(await b()) || WebUtility.HtmlDecode(await a()) != WebUtility.HtmlDecode(await c()))
        {
            throw new InvalidOperationException($"They do not render the same:\n{await a()}\n{await b()}");
        }

        for (var warm = 0; warm < 15; warm++)
        {
            await TimeAsync(a);
            await TimeAsync(b);
            await TimeAsync(c);
            await Task.Delay(20);
        }

        List<double> time = [], bytes = [], hand = [], own = [];
        for (var round = 0; round < options.Rounds * 3; round++)
        {
            var (ta, ba) = await TimeAsync(a);
            var (tb, bb) = await TimeAsync(b);
            var (tc, _) = await TimeAsync(c);
            time.Add(ta / tb);
            bytes.Add(ba / bb);
            hand.Add(ta / tc);
            own.Add(ta);
        }

        Console.WriteLine($"P6: time A/B {Ratios.Say(time)}, bytes A/B {Ratios.Say(bytes)}; A is {Ratios.Say(hand, "0.0")} x hand-written; A {Ratios.Say(own, "0.0")} µs for {(await a()).Length} characters");
    }

    private static async Task<(double Microseconds, double Bytes)> TimeAsync(Func<ValueTask<string>> render)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        for (var turn = 0; turn < Renders; turn++)
        {
            await render();
        }

        return (watch.Elapsed.TotalMicroseconds / Renders, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)Renders);
    }

    private static FluidTemplate Tree()
    {
        static Expression Of(params string[] names) => new MemberExpression([.. names.Select(name => (MemberSegment)new IdentifierSegment(name))]);
        static Statement Print(string name) => new OutputStatement(Of("p", name));
        static Statement Text(string text) => new TextSpanStatement(text);
        return new FluidTemplate(
            Text("<ul>"),
            new ForStatement(
                [
                    Text("<li class=\"card\"><a href=\""), Print("url"), Text("\"><h3>"), Print("title"), Text("</h3>"),
                    new IfStatement(Of("p", "sale"), [Text("<s>"), Print("was"), Text("</s>")]),
                    Text("<b>"), Print("price"), Text("</b></a></li>"),
                ],
                "p", new MemberExpression(new IdentifierSegment("products")), null, null, false),
            Text("</ul>"));
    }

    private static string ByHand()
    {
        StringBuilder html = new("<ul>");
        foreach (var p in s_products)
        {
            html.Append("<li class=\"card\"><a href=\"").Append(WebUtility.HtmlEncode((string?)p["url"])).Append("\"><h3>").Append(WebUtility.HtmlEncode((string?)p["title"])).Append("</h3>");
            if (p["sale"] is true)
            {
                html.Append("<s>").Append(WebUtility.HtmlEncode((string?)p["was"])).Append("</s>");
            }

            html.Append("<b>").Append(WebUtility.HtmlEncode((string?)p["price"])).Append("</b></a></li>");
        }

        return html.Append("</ul>").ToString();
    }
}
