using System.Text.Json.Nodes;

namespace BrandMall.Kernel.Content;

/// <summary>Lays one object over another: objects are merged member by member, everything else is replaced.</summary>
internal static class JsonMerge
{
    public static void Into(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            if (value is JsonObject over && target[name] is JsonObject under)
            {
                Into(under, over);
            }
            else
            {
                target[name] = value?.DeepClone();
            }
        }
    }
}
