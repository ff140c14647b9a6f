using BrandMall.Kernel.Liquid;

namespace BrandMall.UnitTests.Liquid;

public class Extending
{
    private sealed record Money(long Minor);

    private sealed record Product(string Title, Money Price, IReadOnlyList<string> ImageUrls);

    private sealed record Secret(string Key);

    private sealed class Theme
    {
        public string Cdn { get; } = "/media/";
    }

    private sealed class BoxTag : ILiquidTag
    {
        public string Name => "box";

        public LiquidTagBody Body => LiquidTagBody.Optional;

        public async ValueTask RenderAsync(LiquidTagCall call)
        {
            call.Output.Write($"<div class=\"{call.Arguments.Text(0)}\" data-x=\"{call.Arguments.Text("data-x")}\">");
            if (call.HasBody)
            {
                await Task.Yield();
                await call.RenderBodyAsync("inner", "<i>");
            }

            call.WriteText("<end>");
            call.Output.Write("</div>");
        }
    }

    private sealed class Extension : ILiquidExtension
    {
        public void Extend(LiquidLanguage language) => language
            .Tag(new BoxTag())
            .Filter("asset_url", (input, _, scope) => scope.Feature<Theme>()!.Cdn + input)
            .Filter("money", (input, arguments, _) => new LiquidHtml($"<b>{arguments.Text("symbol") ?? "¥"}{((Money)input!).Minor / 100m}</b>"), most: 0);
    }

    private static readonly LiquidEngine s_engine = new(extensions: [new Extension()], models: new LiquidModels().Register<Product>().Register<Money>());

    private static async Task<string> Render(string source, LiquidScope scope) =>
        await s_engine.RenderAsync(s_engine.Parse(source, "t.liquid"), scope, TestContext.Current.CancellationToken);

    private static LiquidScope Scope() => new LiquidScope()
        .Set("product", new Product("Tea & Co", new Money(1250), ["a.jpg", "b.jpg"]))
        .Set("secret", new Secret("k"))
        .Set("secrets", new[] { new Secret("k") })
        .With(new Theme());

    [Theory]
    [InlineData("{{ product.title }}|{{ product.Title }}", "Tea &amp; Co|Tea &amp; Co")]
    [InlineData("{{ product.image_urls.last | asset_url }}", "/media/b.jpg")]
    [InlineData("{{ product.price | money }}", "<b>¥12.5</b>")]
    [InlineData("{{ product.price | money: symbol: '$' }}", "<b>$12.5</b>")]
    [InlineData("{% box 'wide' data-x:product.title %}{{ inner }}{{ product.title }}{% endbox %}", "<div class=\"wide\" data-x=\"Tea & Co\">&lt;i&gt;Tea &amp; Co&lt;end&gt;</div>")]
    [InlineData("{% box 'a' %}{% box 'b' %}", "<div class=\"a\" data-x=\"\">&lt;end&gt;</div><div class=\"b\" data-x=\"\">&lt;end&gt;</div>")]
    [InlineData("{% for i in (1..2) %}{% box i %}{{ i }}{% endbox %}{% endfor %}!", "<div class=\"1\" data-x=\"\">1&lt;end&gt;</div><div class=\"2\" data-x=\"\">2&lt;end&gt;</div>!")]
    [InlineData("{% capture c %}{{ product.title }}{% endcapture %}{{ c }}", "Tea &amp; Co")]
    [InlineData("{{ product.title | raw }}{{ '<b>' }}{{ '\"' }}{{ '云😀' }}", "Tea & Co&lt;b&gt;&quot;云😀")]
    [InlineData("{{ '<' | escape }}{{ '<' | escape | upcase }}", "&lt;&amp;LT;")]
    [InlineData("{{ product.nothing }}{{ product }}", "")]
    [InlineData("{{ product | json | raw }}", "{\"title\":\"Tea \\u0026 Co\",\"price\":{\"minor\":1250},\"image_urls\":[\"a.jpg\",\"b.jpg\"]}")]
    public async Task Tags_filters_and_models_of_other_modules_work(string source, string expected) =>
        Assert.Equal(expected, await Render(source, Scope()));

    [Theory]
    [InlineData("{{ secret }}")]
    [InlineData("{{ secret.key }}")]
    [InlineData("{% if secret %}x{% endif %}")]
    [InlineData("{{ secrets | size }}{{ secrets[0] }}")]
    public async Task An_object_of_an_unregistered_type_is_an_error_that_names_it(string source)
    {
        var fault = await Assert.ThrowsAsync<LiquidModelException>(() => Render(source, Scope()));

        Assert.Equal(typeof(Secret), fault.Model);
    }

    [Fact]
    public async Task A_sequence_that_would_query_a_database_is_refused() =>
        await Assert.ThrowsAsync<LiquidModelException>(() => Render("{% for x in rows %}{% endfor %}", Scope().Set("rows", new[] { 1 }.AsQueryable())));

    [Fact]
    public async Task What_another_render_counted_is_not_counted_again()
    {
        var engine = new LiquidEngine(new LiquidLimits { OutputChars = 100 }, [new SlotExtension()]);

        var text = await engine.RenderAsync(engine.Parse("{% slot 'items' %}", "t"), new LiquidScope().With(new Children(new string('x', 500))), TestContext.Current.CancellationToken);

        Assert.Equal(500, text.Length);
    }

    private sealed record Children(string Html);

    private sealed class SlotExtension : ILiquidExtension, ILiquidTag
    {
        public string Name => "slot";

        public void Extend(LiquidLanguage language) => language.Tag(this);

        public ValueTask RenderAsync(LiquidTagCall call)
        {
            call.WriteRendered(call.Scope.Feature<Children>()!.Html);
            return ValueTask.CompletedTask;
        }
    }

    [Fact]
    public async Task One_template_renders_for_many_at_once()
    {
        var template = s_engine.Parse("{% for i in (1..50) %}{% box n %}{% cycle 'a', 'b' %}{{ n | plus: i }} {% endbox %}{% endfor %}", "t.liquid");
        async Task<string> One(int n) => await s_engine.RenderAsync(template, new LiquidScope().Set("n", n), TestContext.Current.CancellationToken);
        var alone = await One(7);

        var together = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => One(i % 2 == 0 ? 7 : i + 100))));

        Assert.All(together.Where((_, i) => i % 2 == 0), text => Assert.Equal(alone, text));
        Assert.All(together.Where((_, i) => i % 2 == 1), text => Assert.NotEqual(alone, text));
    }
}
