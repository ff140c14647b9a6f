using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BrandMall.Kernel.Pages;

namespace BrandMall.Composer.Ops;

/// <summary>
/// One change of a document, as editors send it and as it is kept. <c>after</c>: the ids that stand before the place, nearest first; the first of them still there is the anchor.
/// <c>was</c> is filled in when it is applied: what to tell of it later needs what was there before.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "op", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(Insert), "insert")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(Remove), "remove")]
[JsonDerivedType(typeof(Set), "set")]
[JsonDerivedType(typeof(Show), "show")]
[JsonDerivedType(typeof(Mark), "mark")]
[JsonDerivedType(typeof(Page), "page")]
[JsonDerivedType(typeof(Replace), "replace")]
internal abstract record PageOp
{
    /// <summary>The widget it is about; null for the page itself.</summary>
    public virtual string? Subject() => null;

    /// <summary>A subtree of new widgets.</summary>
    /// <param name="Parent">Null: a slot of the page.</param>
    public sealed record Insert(
        [property: JsonRequired] string Root, string? Parent, [property: JsonRequired] string Slot, IReadOnlyList<string>? After, [property: JsonRequired] Dictionary<string, WidgetInstance> Widgets) : PageOp
    {
        public override string Subject() => Root;
    }

    public sealed record Move([property: JsonRequired] string Widget, string? Parent, [property: JsonRequired] string Slot, IReadOnlyList<string>? After) : PageOp
    {
        public override string Subject() => Widget;

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public JsonNode? Was { get; init; }
    }

    /// <summary>With all it holds.</summary>
    public sealed record Remove([property: JsonRequired] string Widget) : PageOp
    {
        public override string Subject() => Widget;

        /// <summary>The ids that went.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<string>? Was { get; init; }
    }

    /// <param name="Path">Setting, then language, device or item's place.</param>
    /// <param name="Value">Null removes: the default shows again.</param>
    public sealed record Set([property: JsonRequired] string Widget, [property: JsonRequired] IReadOnlyList<string> Path, JsonNode? Value) : PageOp
    {
        public override string Subject() => Widget;

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public JsonNode? Was { get; init; }
    }

    public sealed record Show([property: JsonRequired] string Widget, [property: JsonRequired] IReadOnlyList<string> HiddenOn, bool Absent = false) : PageOp
    {
        public override string Subject() => Widget;

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public JsonNode? Was { get; init; }
    }

    /// <summary>Name in the tree, lock, and what sites below are held to. What is not said stays; a name that is said to be null goes.</summary>
    public sealed record Mark([property: JsonRequired] string Widget) : PageOp
    {
        public override string Subject() => Widget;

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public JsonElement Name { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public bool? Locked { get; init; }

        /// <summary>What sites below may not say otherwise: ids of settings, <c>place</c>, <c>*</c>.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<string>? Held { get; init; }
    }

    /// <summary>Of the document itself.</summary>
    public sealed record Page([property: JsonRequired] IReadOnlyList<string> Path, JsonNode? Value) : PageOp
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public JsonNode? Was { get; init; }
    }

    /// <summary>Everything anew: a version restored.</summary>
    public sealed record Replace([property: JsonRequired] JsonObject Document) : PageOp;
}
