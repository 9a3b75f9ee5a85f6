using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Writes types, and the code that reads and writes their values, as C# expressions.</summary>
/// <param name="names">The names of the declarations.</param>
/// <param name="api">The declarations.</param>
/// <param name="namespace">Their namespace.</param>
/// <param name="isHidden">Whether a name has another meaning where the expressions are used, such as a member of the enclosing class.</param>
internal sealed class TypeExpressions(TypeNames names, ApiModel api, string @namespace, Func<string, bool> isHidden)
{
    public TypeExpressions(TypeNames names, ApiModel api, string @namespace)
        : this(names, api, @namespace, static _ => false)
    {
    }

    /// <summary>Returns the same expressions for the class of a model with the specified members.</summary>
    public TypeExpressions WithinModel(IReadOnlyCollection<string> members) =>
        new(names, api, @namespace, name => members.Contains(name) || ReservedNames.ModelMembers.Contains(name));

    /// <summary>Returns the same expressions for the class of a group, whose private members have fixed suffixes.</summary>
    public TypeExpressions WithinGroup() => new(names, api, @namespace, static name =>
        name.EndsWith("Request", StringComparison.Ordinal)
        || name.EndsWith("Operation", StringComparison.Ordinal)
        || name.EndsWith("Items", StringComparison.Ordinal));

    public bool IsValueType(ApiType type) => type switch
    {
        ApiScalarType scalar => ScalarMapping.Get(scalar.Scalar).IsValueType,
        ApiNamedType named => api.Declarations[named.Key] is ApiEnum,
        _ => false,
    };

    /// <summary>Returns a value indicating whether values of the type are models.</summary>
    public bool IsModel(ApiType type) => type is ApiNamedType named && api.Declarations[named.Key] is not (ApiEnum or ApiFilter);

    /// <summary>Returns the name of the type if a value or the items of a list are conditions; otherwise null.</summary>
    public string? FindFilterName(ApiType type) => type is ApiListType list ? FindFilterName(list.Item.Type)
        : type is ApiNamedType named && api.Declarations[named.Key] is ApiFilter ? GetTypeName(type)
        : null;

    /// <summary>Returns the type without a question mark of its own.</summary>
    public string GetTypeName(ApiType type) => type switch
    {
        ApiScalarType scalar => ScalarMapping.Get(scalar.Scalar).Type,
        ApiListType list => $"IReadOnlyList<{GetTypeName(list.Item)}>",
        ApiMapType map => $"IReadOnlyDictionary<string, {GetTypeName(map.Value)}>",
        ApiNamedType named => names[named.Key],
        _ => throw new InvalidOperationException($"There is no C# type for {type}."),
    };

    public string GetTypeName(ApiTypeUse use) => GetTypeName(use.Type) + (use.Nullable ? "?" : string.Empty);

    /// <summary>Returns the expression that reads a value from <c>reader</c>.</summary>
    public string GetReadCall(ApiTypeUse use) => FindReadMethod(use) is { } method ? method + "(ref reader)" : use switch
    {
        { Nullable: true } => $"{RuntimeNames.JsonRead.IsNull}(ref reader) ? null : {GetReadCall(use.Type.NotNull)}",
        { Type: ApiListType list } => $"{RuntimeNames.JsonRead.List}{GetTypeArgument(list.Item)}(ref reader, {GetReadFunction(list.Item)})",
        { Type: ApiMapType map } => $"{RuntimeNames.JsonRead.Map}{GetTypeArgument(map.Value)}(ref reader, {GetReadFunction(map.Value)})",
        _ => throw new InvalidOperationException($"There is no method that reads {use.Type}."),
    };

    /// <summary>Returns the expression that reads an optional property. Its C# type allows null, even if the JSON does not.</summary>
    public string GetOptionalReadCall(ApiTypeUse use) =>
        !use.Nullable && FindMethods(use.Type) is { } methods && IsValueType(use.Type)
            ? methods.ReadOptional + GetEnumArgument(use.Type) + "(ref reader)"
            : GetReadCall(use);

    /// <summary>Returns the function that reads the value of an optional property.</summary>
    public string GetOptionalReadFunction(ApiTypeUse use) =>
        FindMethods(use.Type) is { } methods && IsValueType(use.Type) ? methods.ReadOptional + GetEnumArgument(use.Type) : GetReadFunction(use);

    /// <summary>Returns the function that reads a value.</summary>
    public string GetReadFunction(ApiTypeUse use) => FindReadMethod(use) ?? $"static (ref Utf8JsonReader reader) => {GetReadCall(use)}";

    /// <summary>Returns the function that reads a value and converts it to <paramref name="result"/>: the same type, or a union with it as a variant.</summary>
    public string GetReadFunction(ApiTypeUse result, ApiTypeUse use)
    {
        if (result.Type.Equals(use.Type) || result.Type is not ApiNamedType union || api.Declarations[union.Key] is ApiEnum)
        {
            return GetReadFunction(result);
        }

        // C# does not allow conversions from interfaces.
        var isNull = use.Nullable ? RuntimeNames.JsonRead.IsNull + "(ref reader) ? null : " : string.Empty;
        var read = GetReadCall(use.Type.NotNull);
        return $"static (ref Utf8JsonReader reader) => {isNull}" + use.Type switch
        {
            ApiListType or ApiMapType => $"{Qualify(names[union.Key])}.From{GetVariantName(union, use.Type)}({read})",
            _ => $"({names[union.Key]}){read}",
        };
    }

    // UnionBuilder names lists and maps first, so no other variant has the name.
    private string GetVariantName(ApiNamedType union, ApiType type) =>
        Identifiers.ToPascalCase(((ApiUnion)api.Declarations[union.Key]).Variants.First(variant => variant.Type.Equals(type)).NameHint, "Variant");

    /// <summary>Returns the function that writes a value.</summary>
    public string GetWriteFunction(ApiTypeUse use) => use.Type switch
    {
        ApiListType list => $"static (writer, value) => {RuntimeNames.JsonWrite.List}(writer, value, {GetWriteFunction(list.Item)})",
        ApiMapType map => $"static (writer, value) => {RuntimeNames.JsonWrite.Map}(writer, value, {GetWriteFunction(map.Value)})",
        _ when FindMethods(use.Type) is { } methods => use.Nullable ? methods.WriteNullable : methods.Write,
        _ => RuntimeNames.JsonWrite.Model,
    };

    /// <summary>Returns the runtime's methods that write a property of the type.</summary>
    public PropertyWriters GetPropertyWriters(ApiType type) => type switch
    {
        ApiListType => JsonMethodTable.List,
        ApiMapType => JsonMethodTable.Map,
        _ => FindMethods(type)?.WriteProperty ?? JsonMethodTable.Model,
    };

    /// <summary>Returns the function that writes an item, which the writers of lists and maps need; null for other types.</summary>
    public string? GetWriteItemFunction(ApiType type) => type switch
    {
        ApiListType list => GetWriteFunction(list.Item),
        ApiMapType map => GetWriteFunction(map.Value),
        _ => null,
    };

    // From the functions alone the compiler would infer items that are never null.
    private string GetTypeArgument(ApiTypeUse use) => use.Nullable && !IsValueType(use.Type) ? $"<{GetTypeName(use)}>" : string.Empty;

    /// <summary>Returns the method that reads a value; null if it takes more than the reader.</summary>
    private string? FindReadMethod(ApiTypeUse use) => use.Type switch
    {
        _ when FindMethods(use.Type) is { } methods => (use.Nullable ? methods.ReadNullable : methods.Read) + GetEnumArgument(use.Type),
        ApiListType { Item: { Nullable: false } item } when !use.Nullable && IsModel(item.Type) => $"{RuntimeNames.JsonRead.Models}<{GetTypeName(item)}>",
        ApiNamedType named when use.Nullable => $"{RuntimeNames.JsonRead.NullableModel}<{names[named.Key]}>",
        ApiNamedType named => Qualify(names[named.Key]) + ".Read",
        _ => null,
    };

    /// <summary>Returns the runtime's methods for a scalar or an enum; null for other types.</summary>
    private JsonMethods? FindMethods(ApiType type) => type switch
    {
        ApiScalarType scalar => JsonMethodTable.Get(scalar.Scalar),
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum value => value.IsInteger ? JsonMethodTable.IntegerEnum : JsonMethodTable.Enum,
        _ => null,
    };

    private string GetEnumArgument(ApiType type) => type is ApiNamedType named ? $"<{names[named.Key]}>" : string.Empty;

    // In an expression a member hides the type of the same name.
    private string Qualify(string name) => isHidden(name) ? $"global::{@namespace}.{name}" : name;
}
