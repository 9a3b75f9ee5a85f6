using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit.Contracts;

/// <summary>Writes the fields of conditions, and the operators of their types.</summary>
internal static class FilterContract
{
    public static IEnumerable<string> GetLines(CSharpFilter filter) => filter.Fields
        .Select(field => ContractLine.FormatMember(filter.Name, field.Name, field.Type))
        .Concat(filter.FieldTypes.SelectMany(type => type.Methods.Select(method => FormatOperator(filter.Name, type, method))));

    private static string FormatOperator(string filter, CSharpFilterFieldType type, CSharpFilterMethod method)
    {
        var (name, value) = type.ValueType is { } known ? (type.Name, known) : (type.Name + "<TValue>", "TValue");
        var symbol = method.Symbol is null ? string.Empty : $", operator {method.Symbol}";
        return $"{filter}.{name}.{method.Name}({value} value) : {filter}{symbol}";
    }
}
