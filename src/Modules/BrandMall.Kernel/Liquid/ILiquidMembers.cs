namespace BrandMall.Kernel.Liquid;

/// <summary>An object that answers for its members itself, such as a shape whose children are named at run time.</summary>
public interface ILiquidMembers
{
    /// <summary>The value of a member; false when there is none, which a template sees as nil.</summary>
    bool TryGetMember(string name, out object? value);
}
