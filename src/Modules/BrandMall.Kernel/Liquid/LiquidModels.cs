using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace BrandMall.Kernel.Liquid;

/// <summary>
/// The .NET types templates may see. A member is found under its own name and in snake_case (<c>ImageUrl</c>, <c>image_url</c>).
/// JSON, text, numbers, dates, dictionaries and sequences need no registration.
/// </summary>
public sealed class LiquidModels
{
    private readonly ConcurrentDictionary<Type, FrozenDictionary<string, Func<object, object?>>> _registered = new();
    private readonly ConcurrentDictionary<Type, FrozenDictionary<string, Func<object, object?>>?> _resolved = new();

    /// <summary>Allows the public readable properties of a type, and so of the types derived from it.</summary>
    public LiquidModels Register<T>() => Register(typeof(T));

    /// <inheritdoc cref="Register{T}"/>
    public LiquidModels Register(Type type)
    {
        var getters = new Dictionary<string, Func<object, object?>>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            {
                var getter = Compile(type, property);
                getters.TryAdd(property.Name, getter);
                getters.TryAdd(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), getter);
            }
        }

        _registered[type] = getters.ToFrozenDictionary(StringComparer.Ordinal);
        _resolved.Clear();
        return this;
    }

    /// <summary>Whether objects of this type may be shown to templates.</summary>
    public bool Knows(Type type) => Members(type) is not null;

    internal FrozenDictionary<string, Func<object, object?>>? Members(Type type) =>
        _resolved.TryGetValue(type, out var members) ? members : _resolved.GetOrAdd(type, Resolve);

    private FrozenDictionary<string, Func<object, object?>>? Resolve(Type type)
    {
        for (var candidate = type; candidate is not null && candidate != typeof(object); candidate = candidate.BaseType)
        {
            if (_registered.TryGetValue(candidate, out var members))
            {
                return members;
            }
        }

        return type.GetInterfaces().Select(i => _registered.GetValueOrDefault(i)).FirstOrDefault(m => m is not null);
    }

    private static Func<object, object?> Compile(Type type, PropertyInfo property)
    {
        var instance = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(instance, type), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), instance).Compile();
    }
}
