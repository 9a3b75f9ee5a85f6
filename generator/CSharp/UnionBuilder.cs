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
        return new CSharpUnion(
            name,
            visibility,
            Docs.Create(union.Description ?? "Represents a value of one of several types."),
            union.Deprecated,
            union.Variants.Select(variant => CreateVariant(variant, variantNames)).ToEquatableArray(),
            union.Tests.Select(CreateTest).ToEquatableArray());
    }

    private CSharpUnionVariant CreateVariant(ApiUnionVariant variant, Dictionary<ApiUnionVariant, string> variantNames) => new(
        variantNames[variant],
        expressions.GetTypeName(variant.Type),
        expressions.IsValueType(variant.Type),
        variant.Type is ApiListType or ApiMapType,
        expressions.GetWriteFunction(variant.Type.NotNull),
        variant.ReadAs.Count == 0 ? null : string.Join(" or ", variant.ReadAs.Select(preceding => variantNames[preceding])));

    private CSharpUnionTest CreateTest(ApiUnionTest test)
    {
        var match = test.Match;
        var texts = match.PropertyName is { } property ? new[] { property }.Concat(match.Texts) : match.Texts;
        return new CSharpUnionTest(
            expressions.GetReadCall(test.Variant.Type.NotNull),
            GetMatchMethod(match),
            CreatePath(match.Path).ToEquatableArray(),
            texts.ToEquatableArray(),
            match.JsonKinds.SelectMany(GetValueKinds).ToEquatableArray());
    }

    // One call for all properties in a row.
    private static List<CSharpPathStep> CreatePath(IReadOnlyList<ApiPathStep> path)
    {
        var steps = new List<CSharpPathStep>();
        for (var i = 0; i < path.Count;)
        {
            var names = path.Skip(i).TakeWhile(step => step.PropertyName is not null).Select(step => step.PropertyName!).ToEquatableArray();
            steps.Add(names.Count > 0
                ? new CSharpPathStep(RuntimeNames.JsonMatch.Property, names)
                : new CSharpPathStep(
                    path[i].Container == ApiJsonKind.Array ? RuntimeNames.JsonMatch.FirstItem : RuntimeNames.JsonMatch.FirstValue,
                    EquatableArray<string>.Empty));
            i += Math.Max(names.Count, 1);
        }

        return steps;
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
