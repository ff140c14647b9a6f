using System.Text.Json.Nodes;
using BrandMall.Kernel.Liquid;

namespace BrandMall.UnitTests.Liquid;

/// <summary>What the language means, in cases of our own that always run. <c>name</c> and text around it follow Shopify's Liquid.</summary>
public class Conformance
{
    private const string Shop = """
        {
          "shop": { "name": "Yun Tea", "city": "杭州", "open": true, "closed": false, "tags": ["green", "black", "white"], "rating": 4.50, "pot-size": 3 },
          "teas": [
            { "title": "Longjing", "price": 30, "grade": "A", "stock": 0 },
            { "title": "biluochun", "price": 12, "grade": "B", "stock": 7 },
            { "title": "Maofeng", "price": 25, "grade": "A", "stock": 2 }
          ],
          "nums": [3, 1, 2], "none": [], "blanktext": "  ", "words": "one two three", "nested": [[1, 2], [3]], "n": 4, "html": "<b>&</b>",
          "key": "city", "mixed": [1, null, "x"], "dup": ["a", "b", "a"], "zero": 0, "date": "2026-03-05T08:09:10Z"
        }
        """;

    private static readonly LiquidEngine s_engine = new(encode: false);

    private static readonly Dictionary<string, string> s_snippets = new()
    {
        ["card"] = "[{{ card.title }}]",
        ["args"] = "{{ a }}-{{ b }}",
        ["counter"] = "{% increment c %}",
        ["leak"] = "{% assign leaked = 'yes' %}{{ secret }}",
        ["parts/row"] = "{{ row }};",
        ["stop"] = "x{% break %}y",
    };

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("{{ shop.name }}", "Yun Tea")]
    [InlineData("{{ shop['name'] }}", "Yun Tea")]
    [InlineData("{{ shop[key] }}", "杭州")]
    [InlineData("{{ shop.pot-size }}", "3")]
    [InlineData("{{ shop.rating }}", "4.50")]
    [InlineData("{{ shop.nothing.at.all }}", "")]
    [InlineData("{{ teas[1].title }}", "biluochun")]
    [InlineData("{{ teas[-1].title }}", "Maofeng")]
    [InlineData("{{ teas.first.title }}/{{ teas.last.title }}/{{ teas.size }}", "Longjing/Maofeng/3")]
    [InlineData("{{ shop.name.size }}", "7")]
    [InlineData("{{ 'it''s' }}", null)]
    [InlineData("{{ \"double 'inner'\" }}", "double 'inner'")]
    [InlineData("{{ '}}' }}", "}}")]
    [InlineData("{% assign x = '%}' %}{{ x }}", "%}")]
    [InlineData("{{ -3.50 }}", "-3.50")]
    [InlineData("{{ true }}{{ false }}{{ nil }}{{ null }}", "truefalse")]
    [InlineData("{{ }}", "")]
    [InlineData("{ { }} { % %}", "{ { }} { % %}")]
    [InlineData("{{ (1..4) | join: '' }}", "1234")]
    [InlineData("{{ (2..n) | join: ',' }}", "2,3,4")]
    [InlineData("{{ nums }}", "312")]
    [InlineData("a {{- 'b' -}} c", "abc")]
    [InlineData("a {%- assign q = 1 -%} c", "ac")]
    [InlineData("{% if shop.open %}y{% endif %}", "y")]
    [InlineData("{% if shop.closed %}y{% else %}n{% endif %}", "n")]
    [InlineData("{% if zero %}y{% endif %}", "y")]
    [InlineData("{% if '' %}y{% endif %}", "y")]
    [InlineData("{% if none == empty %}y{% endif %}", "y")]
    [InlineData("{% if blanktext == blank %}y{% endif %}{% if blanktext == empty %}n{% endif %}", "y")]
    [InlineData("{% if missing == nil %}y{% endif %}", "y")]
    [InlineData("{% if missing != nil %}y{% else %}n{% endif %}", "n")]
    [InlineData("{% if n > 3 and n <= 4 %}y{% endif %}", "y")]
    [InlineData("{% if n <> 4 %}y{% else %}n{% endif %}", "n")]
    [InlineData("{% if 'b' > 'a' %}y{% endif %}", "y")]
    [InlineData("{% if n == '4' %}y{% else %}n{% endif %}", "n")]
    [InlineData("{% if 4.0 == n %}y{% endif %}", "y")]
    [InlineData("{% if shop.tags contains 'black' %}y{% endif %}", "y")]
    [InlineData("{% if shop.name contains 'Tea' %}y{% endif %}", "y")]
    [InlineData("{% if shop contains 'city' %}y{% endif %}", "y")]
    [InlineData("{% if true or false and false %}y{% endif %}", "y")]
    [InlineData("{% if false and false or true %}y{% else %}n{% endif %}", "n")]
    [InlineData("{% if false %}a{% elsif n == 4 %}b{% else %}c{% endif %}", "b")]
    [InlineData("{% unless shop.closed %}y{% endunless %}", "y")]
    [InlineData("{% unless shop.open %}y{% elsif true %}z{% endunless %}", "z")]
    [InlineData("{% if nil < 1 %}y{% else %}n{% endif %}", "n")]
    [InlineData("{% case n %}{% when 1, 2 %}a{% when 3 or 4 %}b{% else %}c{% endcase %}", "b")]
    [InlineData("{% case shop.city %} ignored {% when '杭州' %}h{% endcase %}", "h")]
    [InlineData("{% case n %}{% when 9 %}a{% else %}c{% endcase %}", "c")]
    [InlineData("{% assign a = 'x' %}{% assign a = a | append: a %}{{ a }}", "xx")]
    [InlineData("{% assign ok = n == 4 %}{{ ok }}", "true")]
    [InlineData("{% capture c %}<{{ n }}>{% endcapture %}{{ c }}{{ c }}", "<4><4>")]
    [InlineData("{% for t in teas %}{{ t.title }},{% endfor %}", "Longjing,biluochun,Maofeng,")]
    [InlineData("{% for i in nums reversed %}{{ i }}{% endfor %}", "213")]
    [InlineData("{% for i in (1..9) limit: 2 offset: 3 %}{{ i }}{% endfor %}", "45")]
    [InlineData("{% for i in (1..9) reversed limit:2 %}{{ i }}{% endfor %}", "21")]
    [InlineData("{% for i in (1..5) limit:2 %}{{ i }}{% endfor %}-{% for i in (1..5) offset: continue %}{{ i }}{% endfor %}", "12-345")]
    [InlineData("{% for i in none %}{{ i }}{% else %}empty{% endfor %}", "empty")]
    [InlineData("{% for i in missing %}{{ i }}{% else %}empty{% endfor %}", "empty")]
    [InlineData("{% for i in (1..5) %}{% if i == 2 %}{% continue %}{% endif %}{% if i == 4 %}{% break %}{% endif %}{{ i }}{% endfor %}", "13")]
    [InlineData("{% for i in nums %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.length }} {% endfor %}", "10323 21213 32103 ")]
    [InlineData("{% for i in nums %}{% if forloop.first %}<{% endif %}{{ i }}{% if forloop.last %}>{% endif %}{% endfor %}", "<312>")]
    [InlineData("{% for a in nums limit: 2 %}{% for b in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index }} {% endfor %}{% endfor %}", "11 12 21 22 ")]
    [InlineData("{% for p in teas[0] %}{{ p[0] }}={{ p[1] }} {% endfor %}", "title=Longjing price=30 grade=A stock=0 ")]
    [InlineData("{% for x in 'abc' %}[{{ x }}]{% endfor %}", "[abc]")]
    [InlineData("{% for i in (1..3) %}{% cycle 'a', 'b' %}{% endfor %}", "aba")]
    [InlineData("{% cycle 'g1': 1, 2 %}{% cycle 'g2': 1, 2 %}{% cycle 'g1': 1, 2 %}", "112")]
    [InlineData("{% increment i %}{% increment i %}{% decrement d %}{% decrement d %}", "01-1-2")]
    [InlineData("{% tablerow i in nums cols: 2 %}{{ i }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">3</td><td class=\"col2\">1</td></tr>\n<tr class=\"row2\"><td class=\"col1\">2</td></tr>\n")]
    [InlineData("{% tablerow i in (1..4) cols:2 %}{{ tablerowloop.row }}{{ tablerowloop.col }}{{ tablerowloop.col_last }}{% endtablerow %}", "<tr class=\"row1\">\n<td class=\"col1\">11false</td><td class=\"col2\">12true</td></tr>\n<tr class=\"row2\"><td class=\"col1\">21false</td><td class=\"col2\">22true</td></tr>\n")]
    [InlineData("{% raw %}{{ x }}{% if %}{% endraw %}", "{{ x }}{% if %}")]
    [InlineData("a{% comment %}{% if %}{{ {% endcomment %}b", "ab")]
    [InlineData("a{% comment %}{% comment %}x{% endcomment %}y{% endcomment %}b", "ab")]
    [InlineData("a{% # nothing here %}b{%- # nor here -%} c", "abc")]
    [InlineData("{% echo n | plus: 1 %}", "5")]
    [InlineData("{% liquid\n assign k = 2\n if k == 2\n echo 'two'\n endif\n # done\n for i in nums\n echo i\n endfor %}", "two312")]
    [InlineData("{% ifchanged %}a{% endifchanged %}{% ifchanged %}a{% endifchanged %}{% ifchanged %}b{% endifchanged %}", "ab")]
    [InlineData("{% include 'args' a: 1, b: n %}", "1-4")]
    [InlineData("{% include 'card' with teas[0] %}", "[Longjing]")]
    [InlineData("{% include 'card' for teas %}", "[Longjing][biluochun][Maofeng]")]
    [InlineData("{% include 'leak' %}{{ leaked }}", "yes")]
    [InlineData("{% assign secret = 's' %}{% render 'leak' %}{{ leaked }}", "")]
    [InlineData("{% render 'card' with teas[1] %}{% render 'card', card: teas[2] %}", "[biluochun][Maofeng]")]
    [InlineData("{% render 'args' with n as a, b: 2 %}", "4-2")]
    [InlineData("{% render 'parts/row' for nums %}", "3;1;2;")]
    [InlineData("{% increment c %}{% include 'counter' %}{% render 'counter' %}", "010")]
    [InlineData("{% for i in nums %}{% include 'stop' %}{% endfor %}", "x")]
    [InlineData("{% for i in nums %}{% render 'stop' %}{% endfor %}", "xxx")]
    [InlineData("{{ 'a' | append: 'b' | prepend: 'c' }}", "cab")]
    [InlineData("{{ 'hELLO' | capitalize }}{{ 'a' | upcase }}{{ 'B' | downcase }}", "HelloAb")]
    [InlineData("[{{ ' x ' | strip }}{{ ' x ' | lstrip }}{{ ' x ' | rstrip }}]", "[xx  x]")]
    [InlineData("{{ 'a-b-c' | split: '-' | reverse | join: '+' }}", "c+b+a")]
    [InlineData("{{ 'banana' | replace: 'an', '.' }}{{ 'banana' | replace_first: 'an', '.' }}{{ 'banana' | replace_last: 'an', '.' }}", "b..ab.anaban.a")]
    [InlineData("{{ 'banana' | remove: 'a' }}{{ 'banana' | remove_first: 'a' }}{{ 'banana' | remove_last: 'a' }}", "bnnbnanabanan")]
    [InlineData("{{ words | truncate: 8 }}{{ words | truncate: 4, '…' }}", "one t...one…")]
    [InlineData("{{ words | truncatewords: 2, '' }}", "one two")]
    [InlineData("{{ shop.city | append: '西湖' | slice: 2, 2 }}", "西湖")]
    [InlineData("{{ words | slice: -5, 5 }}{{ nums | slice: 1, 2 | join: '' }}", "three12")]
    [InlineData("{{ html | escape }}{{ '&lt;<' | escape_once }}", "&lt;b&gt;&amp;&lt;/b&gt;&lt;&lt;")]
    [InlineData("{{ html | strip_html }}", "&")]
    [InlineData("{{ \"a\nb\" | newline_to_br }}{{ \"a\nb\" | strip_newlines }}", "a<br />\nbab")]
    [InlineData("{{ 'a b&c' | url_encode }}{{ 'a+b%26c' | url_decode }}", "a+b%26ca b&c")]
    [InlineData("{{ 'tea' | base64_encode | base64_decode }}", "tea")]
    [InlineData("{{ 7 | divided_by: 2 }},{{ 7 | divided_by: 2.0 }},{{ -7 | divided_by: 2 }}", "3,3.5,-4")]
    [InlineData("{{ 7 | modulo: 3 }}{{ 3 | times: 4 }}{{ 9 | minus: 4 }}{{ 1 | plus: 1.5 }}", "11252.5")]
    [InlineData("{{ -2.5 | abs }}{{ 2.1 | ceil }}{{ 2.9 | floor }}{{ 2.5 | round }}{{ 2.345 | round: 2 }}", "2.53232.35")]
    [InlineData("{{ 3 | at_least: 5 }}{{ 3 | at_most: 2 }}", "52")]
    [InlineData("{{ nums | sort | join: '' }}{{ dup | uniq | join: '' }}", "123ab")]
    [InlineData("{{ teas | sort: 'price' | map: 'price' | join: ' ' }}", "12 25 30")]
    [InlineData("{{ teas | sort_natural: 'title' | map: 'title' | join: ' ' }}", "biluochun Longjing Maofeng")]
    [InlineData("{{ teas | where: 'grade', 'A' | map: 'title' | join: ' ' }}", "Longjing Maofeng")]
    [InlineData("{{ teas | reject: 'grade', 'A' | map: 'title' | join: ' ' }}", "biluochun")]
    [InlineData("{% assign f = teas | find: 'price', 12 %}{{ f.title }}{{ teas | find_index: 'price', 25 }}{{ teas | has: 'grade', 'C' }}", "biluochun2false")]
    [InlineData("{{ teas | sum: 'stock' }}{{ nested | sum }}", "96")]
    [InlineData("{{ mixed | compact | size }}{{ nums | concat: dup | join: '' }}", "2312aba")]
    [InlineData("{{ nums | first }}{{ nums | last }}{{ words | size }}", "3213")]
    [InlineData("{{ missing | default: 'd' }}{{ false | default: 'd' }}{{ false | default: 'd', allow_false: true }}", "ddfalse")]
    [InlineData("{{ date | date: '%Y-%m-%d %H:%M' }}", "2026-03-05 08:09")]
    [InlineData("{{ teas[0] | json }}", "{\"title\":\"Longjing\",\"price\":30,\"grade\":\"A\",\"stock\":0}")]
    [InlineData("{% assign j = '{\"a\":[1,{\"b\":2}]}' | jsonparse %}{{ j.a[1].b }}", "2")]
    [InlineData("{{ 'abc' | md5 }}", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("{{ 'abc' | sha256 | slice: 0, 8 }}", "ba7816bf")]
    [InlineData("{% if true %}\n  {% assign z = 1 %}\n{% endif %}|", "|")]
    [InlineData("{% doc %} {{ x {% enddoc %}done", "done")]
    [InlineData("{{ greet('云', loud: true) }}", "hello 云!")]
    [InlineData("{{ greet() }}", "hello ")]
    public async Task A_template_prints(string template, string? expected)
    {
        var scope = new LiquidScope();
        foreach (var (name, value) in JsonNode.Parse(Shop)!.AsObject())
        {
            scope.Set(name, value);
        }

        scope.Set("greet", (LiquidFunction)((arguments, _) => $"hello {arguments.Text(0)}{(arguments.Flag("loud") ? "!" : string.Empty)}"));
        scope.Snippets = name => s_snippets.TryGetValue(name, out var source) ? s_engine.Parse(source, name) : null;

        if (expected is null)
        {
            Assert.Throws<LiquidSyntaxException>(() => s_engine.Parse(template, "case.liquid"));
            return;
        }

        Assert.Equal(expected, await s_engine.RenderAsync(s_engine.Parse(template, "case.liquid"), scope, TestContext.Current.CancellationToken));
    }
}
