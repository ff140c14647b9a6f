using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Fluid.Values;

namespace BrandMall.Kernel.Liquid.Values;

/// <summary>How values read as text.</summary>
internal static class Text
{
    public static string Of(FluidValue value) => value switch
    {
        StringValue text => text.ToStringValue(),
        NumberValue number => number.ToNumberValue().ToString(CultureInfo.InvariantCulture),
        BooleanValue truth => truth.ToBooleanValue() ? "true" : "false",
        NilValue or BlankValue or EmptyValue or ModelLike => string.Empty,
        ArrayValue array => OfList(array),
        ObjectLike members => OfMembers(members),
        _ => value.ToStringValue(),
    };

    private static string OfList(ArrayValue array)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var text = new StringBuilder();
        foreach (var item in array.Values)
        {
            text.Append(Of(item));
        }

        return text.ToString();
    }

    private static string OfMembers(ObjectLike members)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var text = new StringBuilder("{");
        foreach (var (name, value) in members.Pairs)
        {
            text.Append(text.Length > 1 ? ", " : string.Empty).Append('"').Append(name).Append("\"=>");
            text.Append(value is StringValue ? $"\"{Of(value)}\"" : Of(value));
        }

        return text.Append('}').ToString();
    }
}
