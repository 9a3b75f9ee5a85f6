using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public sealed partial class WorkloadFilter</c>: the conditions of a parameter.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Example">An expression that creates a condition.</param>
/// <param name="Fields">The fields, in output order.</param>
/// <param name="FieldTypes">The types of fields whose operators are not those of the runtime's types.</param>
/// <param name="Delimiter">The expression of the character that separates conditions; null for the default of the runtime, a comma.</param>
/// <param name="AmbiguousOperators">All operators if one of them starts with another one; otherwise empty.</param>
internal sealed record CSharpFilter(
    string Name,
    string Visibility,
    CSharpDoc Doc,
    string Example,
    EquatableArray<CSharpFilterField> Fields,
    EquatableArray<CSharpFilterFieldType> FieldTypes,
    string? Delimiter,
    EquatableArray<string> AmbiguousOperators) : CSharpType(Name, Visibility, Doc, IsObsolete: false);
