namespace BrandMall.Kernel.Admin;

/// <summary>
/// One thing a form asks for. Label: <c>admin.{resource}.field.{name}</c> where the list says something else, <c>admin.{resource}.{name}</c>; a hint below it where <c>admin.{resource}.{name}.hint</c> exists.
/// A field named <c>{name}:{locale}</c> is the same thing in another language and takes its label.
/// </summary>
/// <param name="Kind">
/// <c>text</c>, <c>lines</c> (plain text of several lines), <c>rich</c> (HTML), <c>number</c>, <c>percent</c> (basis points), <c>money</c> (<c>{minor, currency}</c>), <c>select</c>, <c>multiselect</c>,
/// <c>tags</c> (a list of words), <c>instant</c> (ISO 8601), <c>switch</c>, <c>media</c> (path in the library), <c>colour</c>, <c>rule</c> (a product rule), <c>rows</c> (a list of objects of <paramref name="Fields"/>),
/// <c>read</c> (shown, never sent).
/// </param>
/// <param name="Options">Of a select; labels as for <see cref="AdminFilter"/>.</param>
/// <param name="Max">Longest text, most rows or highest number.</param>
/// <param name="Once">Can be said when the row is made, never changed: a handle, a code.</param>
/// <param name="Fields">Columns of <c>rows</c>.</param>
/// <param name="Draw">Name of the shell's own input for this field; null: the one of its kind.</param>
/// <param name="Permission">Needed, beside the form's, to say this; what others send here is dropped.</param>
public sealed record AdminField(
    string Name, string Kind = "text", bool Required = false, IReadOnlyList<AdminOption>? Options = null, long? Max = null, bool Once = false, IReadOnlyList<AdminField>? Fields = null,
    string? Draw = null, string? Permission = null);
