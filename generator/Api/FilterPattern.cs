using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>
/// Represents the pattern of a filter, <c>^(name|status)(==|!=).+$</c>: a field, an operator and a value. The operators are escaped as in a regular
/// expression.
/// </summary>
internal sealed class FilterPattern
{
    private const string Start = "^(";
    private const string Middle = ")(";
    private const string End = ").+$";

    // In these characters an operator differs from a field.
    private const string OperatorCharacters = "=!<>@^$~*%|";

    private FilterPattern(IReadOnlyList<string> fields, IReadOnlyList<string> operators)
    {
        Fields = fields;
        Operators = operators;
    }

    /// <summary>Gets the fields in the order of the pattern.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>Gets the operators in the order of the pattern, without escapes.</summary>
    public IReadOnlyList<string> Operators { get; }

    /// <summary>Returns the filter that the pattern of a schema describes; null if the schema has no such pattern.</summary>
    public static FilterPattern? Find(Schema schema) =>
        schema.Constraints.FirstOrDefault(constraint => constraint.Key == "pattern").Value is { Kind: SpecNodeKind.String } pattern
            ? Parse(pattern.Text)
            : null;

    /// <summary>Parses a pattern; null if it is not one of a filter.</summary>
    public static FilterPattern? Parse(string pattern)
    {
        var middle = pattern.IndexOf(Middle, StringComparison.Ordinal);
        if (middle < 0 || !pattern.StartsWith(Start, StringComparison.Ordinal) || !pattern.EndsWith(End, StringComparison.Ordinal))
        {
            return null;
        }

        var operatorsStart = middle + Middle.Length;
        if (operatorsStart > pattern.Length - End.Length)
        {
            return null;
        }

        var fields = pattern.Substring(Start.Length, middle - Start.Length).Split('|');
        var operators = pattern.Substring(operatorsStart, pattern.Length - End.Length - operatorsStart).Split('|').Select(Unescape).ToList();
        return fields.All(IsField) && operators.All(IsOperator) ? new FilterPattern(fields, operators) : null;
    }

    /// <summary>Describes the format in sentences.</summary>
    public string Describe() =>
        $"Each filter is a field, an operator and a value, such as \"{Fields[0]}{Operators[0]}value\". "
        + $"Fields: {string.Join(", ", Fields)}. Operators: {string.Join(" ", Operators)}.";

    private static bool IsField(string text) => text.Length > 0 && text.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.');

    private static bool IsOperator(string text) => text.Length > 0 && text.All(character => OperatorCharacters.IndexOf(character) >= 0);

    private static string Unescape(string text) => text.Replace("\\", string.Empty);
}
