using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Writes types, and the code that reads and writes their values, as C# expressions.</summary>
/// <param name="names">The names of the declarations.</param>
/// <param name="api">The declarations.</param>
/// <param name="namespace">Their namespace.</param>
/// <param name="isHidden">Whether a name means something else where the expressions stand, such as a member of the class around them.</param>
internal sealed class TypeExpressions(TypeNames names, ApiModel api, string @namespace, Func<string, bool> isHidden)
{
    private const string Present = "Present";

    public TypeExpressions(TypeNames names, ApiModel api, string @namespace)
        : this(names, api, @namespace, static _ => false)
    {
    }

    /// <summary>The same expressions for a place where some names mean something else.</summary>
    public TypeExpressions Within(IReadOnlyCollection<string> members) => new(names, api, @namespace, members.Contains);

    /// <summary>The same expressions for the class of a group, whose members may be named as types are: they end in what they are.</summary>
    public TypeExpressions WithinGroup() => new(names, api, @namespace, static name =>
        name.EndsWith("Request", StringComparison.Ordinal) || name.EndsWith("Operation", StringComparison.Ordinal) || name.EndsWith("Items", StringComparison.Ordinal));

    public bool IsValueType(ApiType type) => type switch
    {
        ApiScalarType scalar => ScalarMapping.Get(scalar.Scalar).IsValueType,
        ApiNamedType named => api.Declarations[named.Key] is ApiEnum,
        _ => false,
    };

    /// <summary>The type, without a question mark of its own.</summary>
    public string GetTypeName(ApiType type) => type switch
    {
        ApiScalarType scalar => ScalarMapping.Get(scalar.Scalar).Type,
        ApiListType list => $"IReadOnlyList<{GetTypeName(list.Item)}>",
        ApiMapType map => $"IReadOnlyDictionary<string, {GetTypeName(map.Value)}>",
        ApiNamedType named => names[named.Key],
        _ => throw new InvalidOperationException($"There is no C# type for {type}."),
    };

    public string GetTypeName(ApiTypeUse use) => GetTypeName(use.Type) + (use.Nullable ? "?" : string.Empty);

    /// <summary>The expression that reads a value from <c>reader</c>.</summary>
    public string GetReadCall(ApiTypeUse use) => FindReadMethod(use) is { } reader ? reader + "(ref reader)" : use switch
    {
        { Nullable: true } => $"JsonRead.IsNull(ref reader) ? null : {GetReadCall(use.Type.NotNull)}",
        { Type: ApiListType list } => $"JsonRead.List{GetTypeArgument(list.Item)}(ref reader, {GetReadFunction(list.Item)})",
        { Type: ApiMapType map } => $"JsonRead.Map{GetTypeArgument(map.Value)}(ref reader, {GetReadFunction(map.Value)})",
        _ => throw new InvalidOperationException($"Nothing reads {use.Type}."),
    };

    /// <summary>The expression that reads a member which may be absent: its C# type holds null, whether the JSON may or not.</summary>
    public string GetOptionalReadCall(ApiTypeUse use) =>
        !use.Nullable && IsValueType(use.Type) && FindReadMethod(use with { Nullable = true }, "Optional") is { } reader
            ? reader + "(ref reader)"
            : GetReadCall(use);

    /// <summary>The expression that reads a member whose absence is kept and which may be null.</summary>
    public string GetPresentReadCall(ApiTypeUse use) => use.Type switch
    {
        ApiListType list => $"JsonRead.PresentList{GetTypeArgument(list.Item)}(ref reader, {GetReadFunction(list.Item)})",
        ApiMapType map => $"JsonRead.PresentMap{GetTypeArgument(map.Value)}(ref reader, {GetReadFunction(map.Value)})",
        _ => FindReadMethod(use, Present) + "(ref reader)",
    };

    /// <summary>The function that reads a value.</summary>
    public string GetReadFunction(ApiTypeUse use) => FindReadMethod(use) ?? $"static (ref Utf8JsonReader reader) => {GetReadCall(use)}";

    /// <summary>The function that reads a value and gives it as <paramref name="result"/>: the same, or a union that has it as a variant.</summary>
    public string GetReadFunction(ApiTypeUse result, ApiTypeUse use)
    {
        if (result.Type.Equals(use.Type) || result.Type is not ApiNamedType union || api.Declarations[union.Key] is ApiEnum)
        {
            return GetReadFunction(result);
        }

        // C# has no conversions from interfaces.
        return use.Type switch
        {
            ApiListType => $"static (ref Utf8JsonReader reader) => {Qualify(names[union.Key])}.FromList({GetReadCall(use.Type.NotNull)})",
            ApiMapType => $"static (ref Utf8JsonReader reader) => {Qualify(names[union.Key])}.FromMap({GetReadCall(use.Type.NotNull)})",
            _ => $"static (ref Utf8JsonReader reader) => ({names[union.Key]}){GetReadCall(use.Type.NotNull)}",
        };
    }

    /// <summary>The function that writes a value.</summary>
    public string GetWriteFunction(ApiTypeUse use) => use.Type switch
    {
        ApiScalarType scalar => "JsonWrite." + Nullable(use) + ScalarMapping.Get(scalar.Scalar).Name,
        ApiListType list => $"static (writer, value) => JsonWrite.List(writer, value, {GetWriteFunction(list.Item)})",
        ApiMapType map => $"static (writer, value) => JsonWrite.Map(writer, value, {GetWriteFunction(map.Value)})",
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum value => $"JsonWrite.{Nullable(use)}{GetEnumKind(value)}",
        _ => "JsonWrite.Model",
    };

    /// <summary>Whether values of the type are models.</summary>
    public bool IsModel(ApiType type) => type is ApiNamedType named && api.Declarations[named.Key] is not ApiEnum;

    /// <summary>What the writer's methods for members of the type end with.</summary>
    public string GetWriterSuffix(ApiTypeUse use) => use.Type switch
    {
        ApiScalarType scalar => Nullable(use) + ScalarMapping.Get(scalar.Scalar).Name,
        ApiListType => "List",
        ApiMapType => "Map",
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum value => Nullable(use) + GetEnumKind(value),
        _ => "Model",
    };

    /// <summary>The function that the writer's method for a member of the type takes as well; null for none.</summary>
    public string? GetWriteItemFunction(ApiType type) => type switch
    {
        ApiListType list => GetWriteFunction(list.Item),
        ApiMapType map => GetWriteFunction(map.Value),
        _ => null,
    };

    // From the functions alone the compiler would infer items that are never null.
    private string GetTypeArgument(ApiTypeUse use) => use.Nullable && !IsValueType(use.Type) ? $"<{GetTypeName(use)}>" : string.Empty;

    private static string GetEnumKind(ApiEnum value) => value.IsInteger ? "IntegerEnum" : "Enum";

    /// <summary>The method that reads a value; null where it takes more than one.</summary>
    private string? FindReadMethod(ApiTypeUse use, string orNull = "Nullable") => use.Type switch
    {
        // Any JSON may be null.
        ApiScalarType { Scalar: ApiScalar.Any } => !use.Nullable ? "JsonRead.Any" : orNull == Present ? "JsonRead.PresentAny" : "JsonRead.NullableAny",
        ApiScalarType scalar => "JsonRead." + (use.Nullable ? orNull : string.Empty) + ScalarMapping.Get(scalar.Scalar).Name,
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum value => $"JsonRead.{(use.Nullable ? orNull : string.Empty)}{GetEnumKind(value)}<{names[named.Key]}>",
        ApiListType { Item: { Nullable: false } item } when !use.Nullable && IsModel(item.Type) => $"JsonRead.Models<{GetTypeName(item)}>",
        ApiNamedType named => use.Nullable ? $"JsonRead.{orNull}Model<{names[named.Key]}>" : Qualify(names[named.Key]) + ".Read",
        _ => null,
    };

    private string Nullable(ApiTypeUse use) => use.Nullable && IsValueType(use.Type) ? "Nullable" : string.Empty;

    // In an expression a member hides the type of the same name.
    private string Qualify(string name) => isHidden(name) ? $"global::{@namespace}.{name}" : name;
}
