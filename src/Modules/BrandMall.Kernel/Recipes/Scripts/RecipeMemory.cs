namespace BrandMall.Kernel.Recipes.Scripts;

/// <summary>Values with made-up ids in them, remembered over runs. New ones are stored with the step that needed them.</summary>
internal sealed class RecipeMemory
{
    private readonly Dictionary<string, string> _values = [];
    private readonly Dictionary<string, string> _new = [];

    public IReadOnlyDictionary<string, string> New => _new;

    public string? Find(string name) => _values.GetValueOrDefault(name);

    public void Remember(string name, string value)
    {
        _values[name] = value;
        _new[name] = value;
    }

    public void Recall(IEnumerable<KeyValuePair<string, string>> stored)
    {
        foreach (var (name, value) in stored)
        {
            _values[name] = value;
        }
    }

    public void Stored() => _new.Clear();
}
