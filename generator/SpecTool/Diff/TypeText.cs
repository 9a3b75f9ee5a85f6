using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Says in words what a type is.</summary>
internal static class TypeText
{
    public static string Of(ApiTypeUse use, IReadOnlyDictionary<string, ApiDeclaration> declarations) =>
        Of(use.Type, declarations) + (use.Nullable ? " or null" : "");

    public static string Of(ApiType type, IReadOnlyDictionary<string, ApiDeclaration> declarations) => type switch
    {
        ApiScalarType { Scalar: ApiScalar.Any } => "any JSON",
        ApiScalarType scalar => char.ToLowerInvariant(scalar.Scalar.ToString()[0]) + scalar.Scalar.ToString()[1..],
        ApiListType list => $"list of {Of(list.Item, declarations)}",
        ApiMapType map => $"map of {Of(map.Value, declarations)}",
        ApiNamedType named => Of(declarations[named.Key]),
        _ => "nothing usable",
    };

    private static string Of(ApiDeclaration declaration) => declaration switch
    {
        ApiEnum { IsInteger: true } => $"enum {declaration.NameHint} of integers",
        ApiEnum => $"enum {declaration.NameHint}",
        ApiUnion => $"union {declaration.NameHint}",
        _ => declaration.NameHint,
    };
}
