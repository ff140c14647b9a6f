namespace BrandMall.Kernel.Pages;

/// <summary>There is no page at the address, but it is known where it went.</summary>
/// <param name="Location">Escaped, for the <c>Location</c> header.</param>
internal sealed record PageMove(string Location, bool Permanent);
