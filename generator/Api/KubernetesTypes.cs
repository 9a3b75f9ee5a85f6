using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the types that the package for Kubernetes contains.</summary>
internal static class KubernetesTypes
{
    /// <summary>Returns a value indicating whether operations or declarations use one of the types.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="declarations">The types that they refer to.</param>
    public static bool AreUsed(IEnumerable<ApiOperationModel> operations, IEnumerable<ApiDeclaration> declarations) =>
        declarations.Any(IsUsed) || operations.SelectMany(ReachableTypes.GetRoots).Any(IsUsed);

    private static bool IsUsed(ApiDeclaration declaration) => declaration switch
    {
        ApiRuntimeType => true,
        ApiObject value => value.Properties.Any(static property => IsUsed(property.Type.Type))
            || (value.AdditionalProperties is { } additional && IsUsed(additional.Type)),
        ApiUnion union => union.Variants.Any(static variant => IsUsed(variant.Type)),
        _ => false,
    };

    private static bool IsUsed(ApiType type) => type switch
    {
        ApiScalarType scalar => scalar.Scalar is ApiScalar.Quantity or ApiScalar.IntOrString,
        ApiWrapperType => true,
        ApiListType list => IsUsed(list.Item.Type),
        ApiMapType map => IsUsed(map.Value.Type),
        _ => false,
    };
}
