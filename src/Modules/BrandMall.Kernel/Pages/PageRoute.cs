namespace BrandMall.Kernel.Pages;

/// <summary>A kind of page with a fixed address pattern, composed by a template page and bound to an object.</summary>
/// <param name="Pattern">ASP.NET route pattern within the site, such as <c>/products/{handle}</c>.</param>
/// <param name="Template">Name of the template page: <c>product</c>.</param>
/// <param name="Query">The names the page reads from the query. Others neither reach it nor make another page of it.</param>
public sealed record PageRoute(string Pattern, string Template, Type ContextSource, IReadOnlyList<string> Query);
