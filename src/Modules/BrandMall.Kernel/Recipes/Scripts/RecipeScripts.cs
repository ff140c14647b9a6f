using System.Globalization;
using System.Text.Json.Nodes;
using BrandMall.Kernel.Content;
using BrandMall.Kernel.Primitives;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace BrandMall.Kernel.Recipes.Scripts;

/// <summary>Evaluates the expressions of one recipe's run. Results are always text, as in Orchard Core.</summary>
internal sealed class RecipeScripts : IDisposable
{
    private const int MaxRounds = 16;
    private readonly RecipeFile _recipe;
    private readonly RecipeMemory _memory;
    private readonly Action<string> _warn;
    private readonly Dictionary<string, string> _variables = [];
    private readonly HashSet<string> _evaluating = [];
    private readonly HashSet<string> _places = [];
    private readonly Engine _engine;
    private int _madeIds;

    public RecipeScripts(RecipeFile recipe, RecipeMemory memory, Func<string, string?> parameter, Func<string, string?> configuration, Action<string> warn)
    {
        _recipe = recipe;
        _memory = memory;
        _warn = warn;
        _engine = new Engine(options => options
            .MaxStatements(200_000)
            .LimitMemory(64 << 20)
            .TimeoutInterval(TimeSpan.FromSeconds(2))
            .LimitRecursion(100)
            .MaxArraySize(1_000_000)
            .RegexTimeoutInterval(TimeSpan.FromSeconds(1)));
        _engine.SetValue("uuid", new Func<string>(NewId));
        _engine.SetValue("variables", new Func<string, string>(Variable));
        _engine.SetValue("parameters", new Func<string, string>(name => parameter(name) ?? ""));
        _engine.SetValue("configuration", new Func<string, JsValue?, JsValue>((key, otherwise) => configuration(key) is { } value ? new JsString(value) : otherwise ?? JsValue.Undefined));
        _engine.SetValue("base64", new Func<string, string>(ScriptFunctions.Base64));
        _engine.SetValue("html", new Func<string, string>(System.Net.WebUtility.HtmlDecode));
        _engine.SetValue("gzip", new Func<string, string>(ScriptFunctions.Gzip));
        _engine.SetValue("getUrlPrefix", new Func<string?, bool?, string>(ScriptFunctions.UrlPrefix));
        _engine.SetValue("log", new Action<string, string, JsValue?>((level, text, parameters) => warn($"log {level}: {text}{(parameters is null || parameters.IsUndefined() ? "" : $" {parameters}")}")));
    }

    /// <summary>A copy of the node with every expression in its strings evaluated, depth first; property names stay.</summary>
    /// <param name="place">Where the node stands; inline made-up ids are remembered by it.</param>
    public JsonNode? Evaluate(JsonNode? node, ScriptPlace place)
    {
        switch (node)
        {
            case JsonObject members:
                var here = place.Enter(members);
                var copy = new JsonObject();
                foreach (var (name, value) in members)
                {
                    copy[name] = Evaluate(value, here.Below(name));
                }

                return copy;
            case JsonArray elements:
                return new JsonArray([.. elements.Select((element, index) => Evaluate(element, place.Below(index.ToString(CultureInfo.InvariantCulture))))]);
            case JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String && value.Text() is { } text && ScriptExpression.Of(text) is not null:
                return JsonValue.Create(Remembered(Unused(place.Key()), text));
            default:
                return node?.DeepClone();
        }
    }

    public void Dispose() => _engine.Dispose();

    /// <summary>Two items that look the same are still two.</summary>
    private string Unused(string place)
    {
        var unused = place;
        for (var times = 2; !_places.Add(unused); times++)
        {
            unused = $"{place}#{times}";
        }

        return unused;
    }

    private string NewId()
    {
        _madeIds++;
        return OrchardId.New();
    }

    private string Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!_recipe.Variables.TryGetPropertyValue(name, out var definition))
        {
            throw new RecipeScriptException($"The recipe has no variable '{name}'.");
        }

        if (!_evaluating.Add(name))
        {
            throw new RecipeScriptException($"The variable '{name}' is defined by itself.");
        }

        var text = definition.Text() ?? definition?.ToJsonString(JsonReading.Compact) ?? "";
        var value = Remembered(name, text);
        _evaluating.Remove(name);
        return _variables[name] = value;
    }

    /// <summary>A value with a made-up id in it is the same in every run; all others are evaluated each time.</summary>
    private string Remembered(string name, string text)
    {
        if (text.Contains("uuid", StringComparison.Ordinal) && _memory.Find(name) is { } remembered)
        {
            return remembered;
        }

        var before = _madeIds;
        var value = Evaluate(text);
        if (_madeIds > before && text.Contains("uuid", StringComparison.Ordinal))
        {
            _memory.Remember(name, value);
        }

        return value;
    }

    private string Evaluate(string text)
    {
        for (var round = 0; ScriptExpression.Of(text) is { } expression; round++)
        {
            if (round == MaxRounds)
            {
                throw new RecipeScriptException($"'{text}' gives another expression again and again.");
            }

            text = expression.Engine.ToLowerInvariant() switch
            {
                "js" => Run(expression.Script),
                "file" => ReadFile(expression.Script),
                _ => text[1..^1],
            };
        }

        return text;
    }

    private string Run(string script)
    {
        try
        {
            var result = _engine.Evaluate(script);
            return result.IsUndefined() || result.IsNull() ? "" : TypeConverter.ToString(result);
        }
        catch (Exception failure) when (failure is JintException or TimeoutException or RecipeScriptException || failure.GetType().Namespace?.StartsWith("Jint", StringComparison.Ordinal) == true || failure is Acornima.ParseErrorException or FormatException or InvalidDataException)
        {
            throw new RecipeScriptException($"[js: {(script.Length > 120 ? script[..120] + "…" : script)}] {failure.InnerException?.Message ?? failure.Message}", failure);
        }
    }

    private string ReadFile(string script)
    {
        var call = ScriptFunctions.FileCall().Match(script);
        if (!call.Success)
        {
            _warn($"[file: {script}] is neither text('…') nor base64('…').");
            return "";
        }

        if (RecipeFiles.Find(_recipe.Folder, call.Groups["path"].Value) is not { } path)
        {
            _warn($"The file '{call.Groups["path"].Value}' is not there.");
            return "";
        }

        return call.Groups["kind"].Value == "text" ? File.ReadAllText(path) : Convert.ToBase64String(File.ReadAllBytes(path));
    }
}
