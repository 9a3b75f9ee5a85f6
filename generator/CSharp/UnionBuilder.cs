using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the class of a union.</summary>
internal sealed class UnionBuilder(TypeNames names, TypeExpressions expressions, string visibility)
{
    public CSharpUnion Build(ApiUnion union)
    {
        var name = names[union.Key];
        var scope = new NameScope(ReservedNames.ModelMembers, name, "Unknown", "Value", WithoutPrefix(name, "TryGet"), WithoutPrefix(name, "From"));
        // Lists and maps are named first: other generated code calls the methods that create the union from them.
        var variantNames = union.Variants
            .OrderBy(variant => variant.Type is ApiListType or ApiMapType ? 0 : 1)
            .ToDictionary(variant => variant, variant => scope.Take(Identifiers.ToPascalCase(variant.NameHint, "Variant"), "Variant"));
        var variants = union.Variants.Select(variant => CreateVariant(variant, variantNames)).ToEquatableArray();
        return new CSharpUnion(name, visibility, Docs.Create(union.Description ?? "Represents a value of one of several types."), union.Deprecated, variants);
    }

    private CSharpUnionVariant CreateVariant(ApiUnionVariant variant, Dictionary<ApiUnionVariant, string> variantNames)
    {
        var match = variant.Match;
        var texts = match.PropertyName is { } property ? new[] { property }.Concat(match.Texts) : match.Texts;
        return new CSharpUnionVariant(
            variantNames[variant],
            expressions.GetTypeName(variant.Type),
            expressions.IsValueType(variant.Type),
            variant.Type is ApiListType or ApiMapType,
            expressions.GetReadCall(variant.Type.NotNull),
            expressions.GetWriteFunction(variant.Type.NotNull),
            GetMatchMethod(match),
            texts.ToEquatableArray(),
            match.JsonKinds.SelectMany(GetValueKinds).ToEquatableArray(),
            variant.ReadAs.Count == 0 ? null : string.Join(" or ", variant.ReadAs.Select(preceding => variantNames[preceding])))
        {
            MatchPath = match.Path.ToEquatableArray(),
        };
    }

    private static string GetMatchMethod(ApiMatch match) => match.Kind switch
    {
        ApiMatchKind.PropertyValue => RuntimeNames.JsonMatch.Discriminator,
        ApiMatchKind.AllProperties => RuntimeNames.JsonMatch.Properties,
        ApiMatchKind.AnyProperty => RuntimeNames.JsonMatch.AnyProperty,
        ApiMatchKind.PropertyKind => RuntimeNames.JsonMatch.PropertyKind,
        // A number with a fraction is not a value of an integer variant.
        _ => match.JsonKinds.Contains(ApiJsonKind.Integer) ? RuntimeNames.JsonMatch.Integer : RuntimeNames.JsonMatch.Kind,
    };

    private static string[] GetValueKinds(ApiJsonKind kind) => kind switch
    {
        ApiJsonKind.Boolean => ["True", "False"],
        ApiJsonKind.Integer => [],
        _ => [kind.ToString()],
    };

    // A union named TryGetText cannot have a variant named Text: a member cannot have the name of its type (CS0542).
    private static string WithoutPrefix(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;
}
