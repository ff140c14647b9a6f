using BrandMall.Search.Contracts;

namespace BrandMall.Search.Indexing;

/// <summary>Names in the index. Changing what stands in a field means raising <see cref="Schema"/>: older indexes are built anew.</summary>
internal static class IndexFields
{
    public const string Schema = "1";

    public const string Id = "id";
    public const string Key = "key";
    public const string Kind = "kind";
    public const string Site = "site";
    public const string Filter = "filter";
    public const string Facets = "facets";
    public const string Pinyin = "pinyin";
    public const string Word = "word";
    public const string WordPinyin = "word.pinyin";
    public const string Newest = "newest";
    public const string Popularity = "popularity";
    public const string Boost = "boost";
    public const string Order = "order";
    public const string Places = "places";
    public const string NameOrder = "name.order";
    public const char Separator = '\u001F';

    public static readonly IReadOnlyList<(string Field, float Boost)> Texts =
        [(Text(SearchWeight.Name), 6f), (Text(SearchWeight.Keyword), 3f), (Text(SearchWeight.Summary), 1.5f), (Text(SearchWeight.Body), 0.6f)];

    public static string Text(SearchWeight weight) => weight switch
    {
        SearchWeight.Name => "name",
        SearchWeight.Keyword => "keyword",
        SearchWeight.Summary => "summary",
        _ => "body",
    };

    /// <summary>Price on a site, one more than it is, so that 0 says "none".</summary>
    public static string Price(int site) => $"price.{site}";

    public static string IdOf(string kind, string key) => kind + Separator + key;

    public static string FilterOf(string facet, string value) => facet + Separator + value;
}
