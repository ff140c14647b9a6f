using BrandMall.Catalog.Products;
using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Catalog.Specifications;

/// <summary>All definitions, read once per piece of work: there are dozens.</summary>
internal sealed class SpecificationBook(MallDb db)
{
    private IReadOnlyList<SpecificationDefinition>? _all;
    private Dictionary<string, SpecificationDefinition> _byName = [];

    public IReadOnlyList<SpecificationDefinition> All => _all ?? throw new InvalidOperationException("Load the definitions first.");

    public async Task LoadAsync(CancellationToken ct)
    {
        if (_all is null)
        {
            _all = await db.Set<SpecificationDefinition>().AsNoTracking().OrderBy(d => d.Position).ThenBy(d => d.Key).ToListAsync(ct);
            _byName = _all.ToDictionary(d => d.Name);
        }
    }

    public void Forget() => _all = null;

    public SpecificationDefinition? Of(Specification said) => said.Key is { } key ? _all!.FirstOrDefault(d => d.Key == key) : _byName.GetValueOrDefault(said.Name);

    /// <summary>Free text that has a definition by its name is bound to it, and numbers are read.</summary>
    public Specification Bind(Specification said) => Of(said) is { } definition ? new Specification(definition.Name, said.Value) { Key = definition.Key, Number = definition.NumberOf(said.Value) } : said;
}
