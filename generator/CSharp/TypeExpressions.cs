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
        ApiScalarType scalar => ScalarMapping.Of(scalar.Scalar).IsValueType,
        ApiNamedType named => api.Declarations[named.Key] is ApiEnum,
        _ => false,
    };

    /// <summary>The type, without a question mark of its own.</summary>
    public string TypeOf(ApiType type) => type switch
    {
        ApiScalarType scalar => ScalarMapping.Of(scalar.Scalar).Type,
        ApiListType list => $"IReadOnlyList<{TypeOf(list.Item)}>",
        ApiMapType map => $"IReadOnlyDictionary<string, {TypeOf(map.Value)}>",
        ApiNamedType named => names[named.Key],
        _ => throw new InvalidOperationException($"There is no C# type for {type}."),
    };

    public string TypeOf(ApiTypeUse use) => TypeOf(use.Type) + (use.Nullable ? "?" : string.Empty);

    /// <summary>The expression that reads a value from <c>reader</c>.</summary>
    public string ReadCall(ApiTypeUse use) => Reader(use) is { } reader ? reader + "(ref reader)" : use switch
    {
        { Nullable: true } => $"JsonRead.IsNull(ref reader) ? null : {ReadCall(use.Type.NotNull)}",
        { Type: ApiListType list } => $"JsonRead.List{TypeArgument(list.Item)}(ref reader, {ReadFunction(list.Item)})",
        { Type: ApiMapType map } => $"JsonRead.Map{TypeArgument(map.Value)}(ref reader, {ReadFunction(map.Value)})",
        _ => throw new InvalidOperationException($"Nothing reads {use.Type}."),
    };

    /// <summary>The expression that reads a member which may be absent: its C# type holds null, whether the JSON may or not.</summary>
    public string ReadOptionalCall(ApiTypeUse use) =>
        !use.Nullable && IsValueType(use.Type) && Reader(use with { Nullable = true }, "Optional") is { } reader ? reader + "(ref reader)" : ReadCall(use);

    /// <summary>The expression that reads a member whose absence is kept and which may be null.</summary>
    public string ReadPresentCall(ApiTypeUse use) => use.Type switch
    {
        ApiListType list => $"JsonRead.PresentList{TypeArgument(list.Item)}(ref reader, {ReadFunction(list.Item)})",
        ApiMapType map => $"JsonRead.PresentMap{TypeArgument(map.Value)}(ref reader, {ReadFunction(map.Value)})",
        _ => Reader(use, Present) + "(ref reader)",
    };

    /// <summary>The function that reads a value.</summary>
    public string ReadFunction(ApiTypeUse use) => Reader(use) ?? $"static (ref Utf8JsonReader reader) => {ReadCall(use)}";

    /// <summary>The function that reads a value and gives it as <paramref name="result"/>: the same, or a union that has it as a variant.</summary>
    public string ReadFunction(ApiTypeUse result, ApiTypeUse use)
    {
        if (result.Type.Equals(use.Type) || result.Type is not ApiNamedType union || api.Declarations[union.Key] is ApiEnum)
        {
            return ReadFunction(result);
        }

        // C# has no conversions from interfaces.
        return use.Type switch
        {
            ApiListType => $"static (ref Utf8JsonReader reader) => {Qualified(names[union.Key])}.FromList({ReadCall(use.Type.NotNull)})",
            ApiMapType => $"static (ref Utf8JsonReader reader) => {Qualified(names[union.Key])}.FromMap({ReadCall(use.Type.NotNull)})",
            _ => $"static (ref Utf8JsonReader reader) => ({names[union.Key]}){ReadCall(use.Type.NotNull)}",
        };
    }

    /// <summary>The function that writes a value.</summary>
    public string WriteFunction(ApiTypeUse use) => use.Type switch
    {
        ApiScalarType scalar => "JsonWrite." + Nullable(use) + ScalarMapping.Of(scalar.Scalar).Name,
        ApiListType list => $"static (writer, value) => JsonWrite.List(writer, value, {WriteFunction(list.Item)})",
        ApiMapType map => $"static (writer, value) => JsonWrite.Map(writer, value, {WriteFunction(map.Value)})",
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum value => $"JsonWrite.{Nullable(use)}{KindOf(value)}",
        _ => "JsonWrite.Model",
    };

    /// <summary>Whether values of the type are models.</summary>
    public bool IsModel(ApiType type) => type is ApiNamedType named && api.Declarations[named.Key] is not ApiEnum;

    /// <summary>What the writer's methods for members of the type end with.</summary>
    public string WriterSuffix(ApiTypeUse use) => use.Type switch
    {
        ApiScalarType scalar => Nullable(use) + ScalarMapping.Of(scalar.Scalar).Name,
        ApiListType => "List",
        ApiMapType => "Map",
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum value => Nullable(use) + KindOf(value),
        _ => "Model",
    };

    /// <summary>The function that the writer's method for a member of the type takes as well; null for none.</summary>
    public string? WriteItemFunction(ApiType type) => type switch
    {
        ApiListType list => WriteFunction(list.Item),
        ApiMapType map => WriteFunction(map.Value),
        _ => null,
    };

    // From the functions alone the compiler would infer items that are never null.
    private string TypeArgument(ApiTypeUse use) => use.Nullable && !IsValueType(use.Type) ? $"<{TypeOf(use)}>" : string.Empty;

    private static string KindOf(ApiEnum value) => value.IsInteger ? "IntegerEnum" : "Enum";

    /// <summary>The method that reads a value; null where it takes more than one.</summary>
    private string? Reader(ApiTypeUse use, string orNull = "Nullable") => use.Type switch
    {
        // Any JSON may be null.
        ApiScalarType { Scalar: ApiScalar.Any } => !use.Nullable ? "JsonRead.Any" : orNull == Present ? "JsonRead.PresentAny" : "JsonRead.NullableAny",
        ApiScalarType scalar => "JsonRead." + (use.Nullable ? orNull : string.Empty) + ScalarMapping.Of(scalar.Scalar).Name,
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum value => $"JsonRead.{(use.Nullable ? orNull : string.Empty)}{KindOf(value)}<{names[named.Key]}>",
        ApiListType { Item: { Nullable: false } item } when !use.Nullable && IsModel(item.Type) => $"JsonRead.Models<{TypeOf(item)}>",
        ApiNamedType named => use.Nullable ? $"JsonRead.{orNull}Model<{names[named.Key]}>" : Qualified(names[named.Key]) + ".Read",
        _ => null,
    };

    private string Nullable(ApiTypeUse use) => use.Nullable && IsValueType(use.Type) ? "Nullable" : string.Empty;

    // In an expression a member hides the type of the same name.
    private string Qualified(string name) => isHidden(name) ? $"global::{@namespace}.{name}" : name;
}
