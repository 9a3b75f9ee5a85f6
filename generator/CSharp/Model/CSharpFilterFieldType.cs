using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public readonly struct TextField(string name)</c>: a type of fields, nested in the type of the conditions.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="ValueType">The type of the values; null if it is a type parameter.</param>
/// <param name="Methods">The methods that create conditions.</param>
/// <param name="DefinesEquality">Whether it has the operators <c>==</c> and <c>!=</c>.</param>
internal sealed record CSharpFilterFieldType(string Name, string? ValueType, EquatableArray<CSharpFilterMethod> Methods, bool DefinesEquality);
