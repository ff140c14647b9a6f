namespace BrandMall.Search.Contracts;

/// <summary>How much a match says. Names and keywords are also suggested while a person types.</summary>
public enum SearchWeight
{
    Name,
    Keyword,
    Summary,
    Body,
}
