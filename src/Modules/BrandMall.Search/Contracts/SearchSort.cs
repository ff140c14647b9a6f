namespace BrandMall.Search.Contracts;

/// <summary>Orders of an answer. What lacks the thing sorted by comes last in either direction.</summary>
public enum SearchSort
{
    Relevance,
    Newest,
    PriceUp,
    PriceDown,
    Popular,
    Manual,
    Name,
}
