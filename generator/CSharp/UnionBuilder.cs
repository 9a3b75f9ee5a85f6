using System;
using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Makes the class of a union.</summary>
internal sealed class UnionBuilder(ApiModel api, TypeNames names, TypeExpressions expressions, string visibility)
{
    public CSharpUnion Build(ApiUnion union)
    {
        var name = names[union.Key];
        var scope = new NameScope(ReservedNames.ModelMembers, name, "Unknown", "Value", WithoutPrefix(name, "TryGet"), WithoutPrefix(name, "From"));
        // Lists and maps choose first: their names are part of how other code makes the union of them.
        var variantNames = union.Variants
            .OrderBy(variant => variant.Type is ApiListType or ApiMapType ? 0 : 1)
            .ToDictionary(variant => variant, variant => scope.Take(Identifiers.ToPascalCase(variant.NameHint, "Variant"), "Variant"));
        var variants = RedirectIndistinctVariants(union.Variants.Select(variant => CreateVariant(variant, variantNames[variant]))).ToEquatableArray();
        return new CSharpUnion(name, visibility, Docs.Create(union.Description ?? "One of several variants."), union.Deprecated, variants);
    }

    private CSharpUnionVariant CreateVariant(ApiUnionVariant variant, string name)
    {
        var match = variant.Match;
        var texts = match.PropertyName is { } property ? new[] { property }.Concat(match.Texts) : match.Texts;
        return new CSharpUnionVariant(
            name,
            expressions.GetTypeName(variant.Type),
            expressions.IsValueType(variant.Type),
            variant.Type is ApiListType or ApiMapType,
            expressions.GetReadCall(variant.Type.NotNull),
            expressions.GetWriteFunction(variant.Type.NotNull),
            GetMatchMethod(match.Kind, variant.Type),
            texts.ToEquatableArray(),
            (match.Kind == ApiMatchKind.JsonKind ? GetJsonKinds(variant.Type) : []).ToEquatableArray());
    }

    // A value that looks like several variants is read as the first of them: the test of one whose kinds have all been looked for would never hold.
    // Integers have a test of their own and need no look: a union has one variant for all of its numbers.
    private static IEnumerable<CSharpUnionVariant> RedirectIndistinctVariants(IEnumerable<CSharpUnionVariant> variants)
    {
        var readers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var variant in variants)
        {
            yield return variant.MatchKinds.Count > 0 && variant.MatchKinds.All(readers.ContainsKey)
                ? variant with { ReadAs = GetReaderNames(variant) }
                : variant;
            foreach (var kind in variant.MatchKinds.Where(kind => !readers.ContainsKey(kind)))
            {
                readers.Add(kind, variant.Name);
            }
        }

        string GetReaderNames(CSharpUnionVariant variant) => string.Join(" or ", variant.MatchKinds.Select(kind => readers[kind]).Distinct());
    }

    private string GetMatchMethod(ApiMatchKind kind, ApiType type) => kind switch
    {
        ApiMatchKind.PropertyValue => "Discriminator",
        ApiMatchKind.AllProperties => "Properties",
        ApiMatchKind.AnyProperty => "AnyProperty",
        _ => IsInteger(type) ? "Integer" : "Kind",
    };

    private string[] GetJsonKinds(ApiType type) => type switch
    {
        ApiListType => ["Array"],
        ApiMapType => ["Object"],
        _ when IsInteger(type) => [],
        ApiScalarType scalar => ScalarMapping.Get(scalar.Scalar).JsonKinds.Split(','),
        ApiNamedType named when api.Declarations[named.Key] is ApiEnum => ["String"],
        ApiNamedType named when api.Declarations[named.Key] is ApiUnion =>
            [.. UnionLeaves.Flatten(type, api.Declarations).SelectMany(leaf => IsInteger(leaf) ? ["Number"] : GetJsonKinds(leaf)).Distinct().OrderBy(kind => kind, StringComparer.Ordinal)],
        _ => ["Object"],
    };

    // A union called TryGetText can't have a variant called Text: no member may be called like its type (CS0542).
    private static string WithoutPrefix(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;

    // A number with a fraction is a JSON number as well, but not a value of this variant.
    private bool IsInteger(ApiType type) => type switch
    {
        ApiScalarType scalar => scalar.Scalar is ApiScalar.Int32 or ApiScalar.Int64,
        ApiNamedType named => api.Declarations[named.Key] is ApiEnum { IsInteger: true },
        _ => false,
    };
}
