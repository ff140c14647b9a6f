namespace BrandMall.Kernel.Data;

/// <summary>Tells a database that is out of reach from a mistake in what it was asked.</summary>
public interface IOutage
{
    bool IsOutage(Exception failure);
}
