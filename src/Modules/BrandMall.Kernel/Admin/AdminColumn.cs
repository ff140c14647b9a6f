namespace BrandMall.Kernel.Admin;

/// <param name="Kind"><c>text</c>, <c>title</c> (with a link when the row has <c>href</c>), <c>image</c>, <c>money</c>, <c>number</c>, <c>instant</c>, <c>status</c> (text key <c>status.{value}</c>), <c>tags</c>, <c>link</c>.</param>
public sealed record AdminColumn(string Name, string Kind = "text", int? Width = null);
