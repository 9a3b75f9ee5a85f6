using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Describes types for reports.</summary>
internal static class TypeDescriber
{
    public static string Describe(ApiTypeUse use, IReadOnlyDictionary<string, ApiDeclaration> declarations) =>
        Describe(use.Type, declarations) + (use.Nullable ? " or null" : "");

    public static string Describe(ApiType type, IReadOnlyDictionary<string, ApiDeclaration> declarations) => type switch
    {
        ApiScalarType { Scalar: ApiScalar.Any } => "any JSON",
        ApiScalarType scalar => char.ToLowerInvariant(scalar.Scalar.ToString()[0]) + scalar.Scalar.ToString()[1..],
        ApiListType list => $"list of {Describe(list.Item, declarations)}",
        ApiMapType map => $"map of {Describe(map.Value, declarations)}",
        ApiWrapperType { Kind: ApiWrapperKind.Value } wrapper => $"wrapped {Describe(wrapper.Value, declarations)}",
        ApiWrapperType wrapper => $"wrapped items of {Describe(wrapper.Value, declarations)}",
        ApiNamedType named => Describe(declarations[named.Key]),
        _ => "an unsupported type",
    };

    private static string Describe(ApiDeclaration declaration) => declaration switch
    {
        ApiEnum { IsInteger: true } => $"integer enum {declaration.NameHint}",
        ApiEnum => $"enum {declaration.NameHint}",
        ApiFilter => $"condition {declaration.NameHint}",
        ApiUnion => $"union {declaration.NameHint}",
        _ => declaration.NameHint,
    };
}
