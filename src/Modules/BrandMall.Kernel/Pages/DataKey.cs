namespace BrandMall.Kernel.Pages;

/// <summary>All that the answer to a question may depend on: who is asked, where, and with what.</summary>
internal readonly record struct DataKey(string Provider, int SiteId, string Locale, string PathBase, string Parameters);
