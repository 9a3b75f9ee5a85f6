using RunAi.Generated.DifferentialTesting.Views;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generated.DifferentialTesting.GeneratorModel;

/// <summary>Converts the types of the API model to views.</summary>
internal sealed class ApiTypeDescriber(Func<string, ApiDeclaration> declarations)
{
    private const int MaxPropertyDepth = 6;

    // The depth of properties does not limit unions of unions.
    private readonly HashSet<string> _unions = new(StringComparer.Ordinal);

    /// <summary>Returns the name of the component at a pointer; null for other pointers.</summary>
    public static string? FindComponentName(string pointer) => pointer.Split('/') switch
    {
        ["#", "components", "schemas", var name] => JsonPointer.Unescape(name),
        ["#", "definitions", var name] => JsonPointer.Unescape(name),
        _ => null,
    };

    public TypeView Describe(ApiTypeUse use, string? pointer) => Describe(use, MaxPropertyDepth) with { Pointer = pointer };

    /// <summary>Describes a type, including the properties of a named object.</summary>
    public TypeView DescribeNamed(ApiTypeUse use, string pointer)
    {
        var type = Describe(use, pointer);
        return type.Text == "object " + FindComponentName(pointer) && FindObject(pointer) is { } value
            ? type with { Properties = GetProperties(value, MaxPropertyDepth) }
            : type;
    }

    private TypeView Describe(ApiTypeUse use, int depth) => CreateType(use.Type, depth).WithNullable(use.Nullable);

    private TypeView CreateType(ApiType type, int depth) => type switch
    {
        ApiScalarType scalar => new TypeView(GetTypeName(scalar.Scalar), Nullable: false),
        ApiListType list => TypeView.CreateArray(Describe(list.Item, depth)),
        ApiMapType map => TypeView.CreateMap(Describe(map.Value, depth)),
        ApiNamedType named => CreateDeclaredType(named.Key, depth),
        ApiUnresolvedType => new TypeView("unresolved", Nullable: false),
        _ => TypeView.Any,
    };

    private TypeView CreateDeclaredType(string key, int depth) => declarations(key) switch
    {
        ApiEnum { IsInteger: true } => new TypeView("integer", Nullable: false),
        ApiEnum value => new TypeView("string", Nullable: false) { Values = [.. value.Values.Select(one => one.WireValue).Order(StringComparer.Ordinal)] },
        // A condition is sent as text.
        ApiFilter => new TypeView("string", Nullable: false),
        ApiUnion union when FindObject(key) is null => CreateUnion(key, union, depth),
        _ => CreateObject(key, depth),
    };

    private TypeView CreateUnion(string key, ApiUnion union, int depth)
    {
        if (!_unions.Add(key))
        {
            return TypeView.Any;
        }

        var type = TypeView.CreateUnion([.. union.Variants.Select(variant => CreateType(variant.Type, depth))]);
        _unions.Remove(key);
        return type;
    }

    private TypeView CreateObject(string key, int depth)
    {
        var value = FindObject(key)!;
        if (value.Properties.Count == 0)
        {
            return TypeView.CreateMap(value.AdditionalProperties is { } values ? Describe(values, depth) : TypeView.Any);
        }

        return FindComponentName(key) is { } name
            ? new TypeView("object " + name, Nullable: false)
            : new TypeView("object", Nullable: false) { Properties = depth == 0 ? null : GetProperties(value, depth - 1) };
    }

    /// <summary>Returns the object with a key. A base schema is a union of the schemas that extend it and itself.</summary>
    private ApiObject? FindObject(string key) => declarations(key) switch
    {
        ApiObject value => value,
        ApiUnion union when union.Variants.Any(variant => variant.Type is ApiNamedType named && named.Key == GetBaseKey(key)) =>
            (ApiObject)declarations(GetBaseKey(key)),
        _ => null,
    };

    private SortedDictionary<string, PropertyView> GetProperties(ApiObject value, int depth)
    {
        var properties = new SortedDictionary<string, PropertyView>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            properties.Add(property.WireName, new PropertyView(property.Required, Describe(property.Type, depth)));
        }

        return properties;
    }

    private static string GetBaseKey(string key) => JsonPointer.Append(key, SyntheticKeys.Base);

    private static string GetTypeName(ApiScalar scalar) => scalar switch
    {
        ApiScalar.Boolean => "boolean",
        ApiScalar.Int32 or ApiScalar.Int64 => "integer",
        ApiScalar.Single or ApiScalar.Double or ApiScalar.Decimal => "number",
        ApiScalar.Any or ApiScalar.Quantity or ApiScalar.IntOrString => "any",
        _ => "string",
    };
}
