using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the narrowest of several types: one whose values are all valid for the others.</summary>
internal static class NarrowestType
{
    /// <summary>Returns the narrowest of the types, which must be distinct; null if there is none.</summary>
    public static ApiType? Find(IReadOnlyList<ApiType> types, IReadOnlyDictionary<string, ApiDeclaration> declarations) =>
        types.FirstOrDefault(type => types.All(other => other.Equals(type) || Includes(other, type, declarations)));

    private static bool Includes(ApiType wide, ApiType narrow, IReadOnlyDictionary<string, ApiDeclaration> declarations) => (wide, narrow) switch
    {
        (ApiScalarType { Scalar: ApiScalar.IntOrString }, ApiScalarType scalar) => IsIntOrString(scalar.Scalar),
        (ApiScalarType { Scalar: ApiScalar.IntOrString }, _) => FindEnum(narrow, declarations) is not null,
        (ApiScalarType { Scalar: ApiScalar.String }, ApiScalarType scalar) => IsText(scalar.Scalar),
        (ApiScalarType { Scalar: ApiScalar.String }, _) => FindEnum(narrow, declarations) is { IsInteger: false },
        (ApiScalarType number, ApiScalarType other) => IsNumber(number.Scalar) && IsNumber(other.Scalar) && other.Scalar < number.Scalar,
        (ApiScalarType number, _) => IsNumber(number.Scalar) && FindEnum(narrow, declarations) is { IsInteger: true },
        (ApiMapType map, ApiMapType) => map.Value.Type.Equals(ApiType.Any),
        _ when FindUnion(narrow, declarations) is { } union => union.Variants.All(variant => Includes(wide, variant.Type, declarations)),
        _ when FindUnion(wide, declarations) is { } union =>
            union.Variants.Any(variant => variant.Type.Equals(narrow) || Includes(variant.Type, narrow, declarations)),
        _ => FindEnum(wide, declarations) is { } known && FindEnum(narrow, declarations) is { } part
            && known.IsInteger == part.IsInteger && part.Values.All(value => known.Values.Any(other => other.WireValue == value.WireValue)),
    };

    private static ApiEnum? FindEnum(ApiType type, IReadOnlyDictionary<string, ApiDeclaration> declarations) =>
        type is ApiNamedType named && declarations.TryGetValue(named.Key, out var declaration) ? declaration as ApiEnum : null;

    private static UnmatchedUnion? FindUnion(ApiType type, IReadOnlyDictionary<string, ApiDeclaration> declarations) =>
        type is ApiNamedType named && declarations.TryGetValue(named.Key, out var declaration) ? declaration as UnmatchedUnion : null;

    private static bool IsText(ApiScalar scalar) => scalar is ApiScalar.DateTime or ApiScalar.Date or ApiScalar.Time or ApiScalar.Duration
        or ApiScalar.Guid or ApiScalar.Uri or ApiScalar.Bytes;

    private static bool IsIntOrString(ApiScalar scalar) =>
        IsText(scalar) || scalar is ApiScalar.String or ApiScalar.Int32 or ApiScalar.Int64 or ApiScalar.Quantity;

    private static bool IsNumber(ApiScalar scalar) => scalar is ApiScalar.Int32 or ApiScalar.Int64 or ApiScalar.Single or ApiScalar.Double or ApiScalar.Decimal;
}
