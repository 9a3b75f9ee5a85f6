using RunAi.Generated.Judging.Views;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generated.Judging.Ours;

/// <summary>Puts the types of the API model into the view's words.</summary>
internal sealed class OurTypes(Func<string, ApiDeclaration> declarations)
{
    private const int MemberDepth = 6;

    // Unions have no members of their own to stop at.
    private readonly HashSet<string> _unions = new(StringComparer.Ordinal);

    /// <summary>The name of the component at a pointer; null for other places.</summary>
    public static string? NameOf(string pointer) => pointer.Split('/') switch
    {
        ["#", "components", "schemas", var name] => JsonPointer.Unescape(name),
        ["#", "definitions", var name] => JsonPointer.Unescape(name),
        _ => null,
    };

    public TypeView Describe(ApiTypeUse use, string? pointer) => Describe(use, MemberDepth) with { Pointer = pointer };

    /// <summary>The type with the members of a named object.</summary>
    public TypeView DescribeNamed(ApiTypeUse use, string pointer)
    {
        var type = Describe(use, pointer);
        return type.Text == "object " + NameOf(pointer) && ObjectAt(pointer) is { } value ? type with { Members = MembersOf(value, MemberDepth) } : type;
    }

    private TypeView Describe(ApiTypeUse use, int depth) => TypeOf(use.Type, depth).OrNull(use.Nullable);

    private TypeView TypeOf(ApiType type, int depth) => type switch
    {
        ApiScalarType scalar => new TypeView(WordOf(scalar.Scalar), Nullable: false),
        ApiListType list => TypeView.ArrayOfItems(Describe(list.Item, depth)),
        ApiMapType map => TypeView.MapOfValues(Describe(map.Value, depth)),
        ApiNamedType named => DeclarationOf(named.Key, depth),
        ApiBrokenType => new TypeView("unresolved", Nullable: false),
        _ => TypeView.Any,
    };

    private TypeView DeclarationOf(string key, int depth) => declarations(key) switch
    {
        ApiEnum { IsInteger: true } => new TypeView("integer", Nullable: false),
        ApiEnum value => new TypeView("string", Nullable: false) { Values = [.. value.Values.Select(one => one.WireValue).Order(StringComparer.Ordinal)] },
        ApiUnion union when ObjectAt(key) is null => UnionOf(key, union, depth),
        _ => ObjectOf(key, depth),
    };

    private TypeView UnionOf(string key, ApiUnion union, int depth)
    {
        if (!_unions.Add(key))
        {
            return TypeView.Any;
        }

        var type = TypeView.OneOf([.. union.Variants.Select(variant => TypeOf(variant.Type, depth))]);
        _unions.Remove(key);
        return type;
    }

    private TypeView ObjectOf(string key, int depth)
    {
        var value = ObjectAt(key)!;
        if (value.Properties.Count == 0)
        {
            return TypeView.MapOfValues(value.AdditionalProperties is { } values ? Describe(values, depth) : TypeView.Any);
        }

        return NameOf(key) is { } name
            ? new TypeView("object " + name, Nullable: false)
            : new TypeView("object", Nullable: false) { Members = depth == 0 ? null : MembersOf(value, depth - 1) };
    }

    /// <summary>The object at a key. A schema that others extend is a union of them and itself.</summary>
    private ApiObject? ObjectAt(string key) => declarations(key) switch
    {
        ApiObject value => value,
        ApiUnion union when union.Variants.Any(variant => variant.Type is ApiNamedType named && named.Key == BaseOf(key)) => (ApiObject)declarations(BaseOf(key)),
        _ => null,
    };

    private SortedDictionary<string, PropertyView> MembersOf(ApiObject value, int depth)
    {
        var members = new SortedDictionary<string, PropertyView>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            members.Add(property.WireName, new PropertyView(property.Required, Describe(property.Type, depth)));
        }

        return members;
    }

    private static string BaseOf(string key) => JsonPointer.Append(key, SyntheticKeys.Base);

    private static string WordOf(ApiScalar scalar) => scalar switch
    {
        ApiScalar.Boolean => "boolean",
        ApiScalar.Int32 or ApiScalar.Int64 => "integer",
        ApiScalar.Single or ApiScalar.Double or ApiScalar.Decimal => "number",
        ApiScalar.Any => "any",
        _ => "string",
    };
}
