using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;
using Runtime = RunAi.Generator.CSharp.Model.RuntimeNames.Filters;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Selects the types of the fields of a filter: those of the runtime if their operators are the allowed ones, or else types that are nested in the type of
/// the conditions.
/// </summary>
internal sealed class FilterFieldTypeList
{
    private static readonly ApiFilterOperator[] Equality = [new(ApiComparison.EqualTo, "=="), new(ApiComparison.NotEqualTo, "!=")];
    private static readonly List<ApiFilterOperator> Ordered =
        [.. Equality.AsEnumerable(), new(ApiComparison.AtLeast, ">="), new(ApiComparison.AtMost, "<=")];

    private static readonly List<ApiFilterOperator> Text =
    [
        .. Ordered.AsEnumerable(), new(ApiComparison.Contains, "=@"), new(ApiComparison.DoesNotContain, "!@"), new(ApiComparison.StartsWith, "=^"),
        new(ApiComparison.EndsWith, "=$"),
    ];

    private readonly string _filter;
    private readonly IReadOnlyList<ApiFilterOperator> _operators;
    private readonly NameScope _scope;
    private readonly Dictionary<string, CSharpFilterFieldType> _types = new(StringComparer.Ordinal);

    /// <param name="filter">The name of the type of the conditions.</param>
    /// <param name="operators">The allowed operators.</param>
    /// <param name="valueTypes">The types of values, which nested types must not hide.</param>
    public FilterFieldTypeList(string filter, IReadOnlyList<ApiFilterOperator> operators, IEnumerable<string> valueTypes)
    {
        _filter = filter;
        _operators = operators;
        _scope = new NameScope(new HashSet<string>(StringComparer.Ordinal), [filter, .. valueTypes]);
    }

    /// <summary>Gets the nested types.</summary>
    public IEnumerable<CSharpFilterFieldType> Types => _types.Values.OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>Returns the type of a field, the type of its values and its methods.</summary>
    public (string Type, string ValueType, EquatableArray<CSharpFilterMethod> Methods) Get(ApiType type, Func<ApiType, string> getTypeName)
    {
        var operators = GetOperators(type);
        if (operators.Count == 0)
        {
            // For instance a flag that can only be compared with a part of its text.
            type = ApiType.String;
            operators = _operators;
        }

        var value = getTypeName(type);
        var methods = operators.Select(entry => CreateMethod(entry, operators)).ToEquatableArray();
        return (GetFieldType(operators, methods, value), value, methods);
    }

    private IReadOnlyList<ApiFilterOperator> GetOperators(ApiType type) => type switch
    {
        ApiScalarType { Scalar: ApiScalar.String } => _operators,
        ApiScalarType { Scalar: not (ApiScalar.Boolean or ApiScalar.Guid) } => [.. _operators.Where(entry => entry.Comparison < ApiComparison.Contains)],
        _ => [.. _operators.Where(entry => entry.Comparison < ApiComparison.AtLeast)],
    };

    private string GetFieldType(IReadOnlyList<ApiFilterOperator> operators, EquatableArray<CSharpFilterMethod> methods, string value) =>
        operators.SequenceEqual(Equality) ? $"{Runtime.FilterField}<{_filter}, {value}>"
        : operators.SequenceEqual(Ordered) ? $"{Runtime.OrderedFilterField}<{_filter}, {value}>"
        : operators.SequenceEqual(Text) ? $"{Runtime.TextFilterField}<{_filter}>"
        : operators.Any(entry => entry.Comparison >= ApiComparison.Contains) ? GetNestedType("TextField", methods, "string")
        : GetNestedType(operators.Any(entry => entry.Comparison >= ApiComparison.AtLeast) ? "OrderedField" : "Field", methods, null) + $"<{value}>";

    private string GetNestedType(string name, EquatableArray<CSharpFilterMethod> methods, string? value)
    {
        if (!_types.TryGetValue(name, out var type))
        {
            type = new CSharpFilterFieldType(_scope.Take(name, "Type"), value, methods, methods.Any(method => method.Symbol == "=="));
            _types.Add(name, type);
        }

        return type.Name;
    }

    private static CSharpFilterMethod CreateMethod(ApiFilterOperator entry, IReadOnlyList<ApiFilterOperator> operators)
    {
        var (symbol, counterpart, condition) = entry.Comparison switch
        {
            ApiComparison.EqualTo => ("==", ApiComparison.NotEqualTo, "is equal to a value"),
            ApiComparison.NotEqualTo => ("!=", ApiComparison.EqualTo, "is not equal to a value"),
            ApiComparison.AtLeast => (">=", ApiComparison.AtMost, "is greater than or equal to a value"),
            ApiComparison.AtMost => ("<=", ApiComparison.AtLeast, "is less than or equal to a value"),
            ApiComparison.GreaterThan => (">", ApiComparison.LessThan, "is greater than a value"),
            ApiComparison.LessThan => ("<", ApiComparison.GreaterThan, "is less than a value"),
            ApiComparison.Contains => (null, default, "contains a text"),
            ApiComparison.DoesNotContain => (null, default, "does not contain a text"),
            ApiComparison.StartsWith => (null, default, "starts with a text"),
            _ => ((string?)null, default(ApiComparison), "ends with a text"),
        };
        return new CSharpFilterMethod(
            entry.Comparison.ToString(),
            entry.Text,
            operators.Any(other => other.Comparison == counterpart) ? symbol : null,
            Docs.Create($"Creates the condition that the field {condition}."));
    }
}
