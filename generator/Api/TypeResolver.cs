using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Resolves schemas to types: scalars, lists, maps, or declarations with names of their own.</summary>
internal sealed partial class TypeResolver
{
    private const int DepthLimit = 128;

    private readonly SchemaGraph _graph;
    private readonly SchemaNames _names;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ApiTypeUse> _resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);
    private readonly Queue<PendingObject> _pending = new();

    public TypeResolver(SchemaGraph graph, SchemaNames names, DiagnosticBag diagnostics)
    {
        _graph = graph;
        _names = names;
        _diagnostics = diagnostics;
        Objects = new ObjectBuilder(graph, this, names, diagnostics);
    }

    /// <summary>Gets the builder of objects.</summary>
    public ObjectBuilder Objects { get; }

    public Dictionary<string, ApiDeclaration> Declarations { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets a value indicating whether a schema could not be resolved.</summary>
    public bool HasUnresolvedTypes { get; private set; }

    /// <summary>Returns the type of the schema at <paramref name="pointer"/>.</summary>
    public ApiTypeUse Resolve(string pointer)
    {
        if (_resolved.TryGetValue(pointer, out var known))
        {
            return known;
        }

        if (_inProgress.Count >= DepthLimit || !_inProgress.Add(pointer))
        {
            // A list of itself, or endless aliases: C# has no such type, so the value remains JSON.
            return ApiType.Any.NotNull;
        }

        var use = ResolveUncached(pointer);
        _inProgress.Remove(pointer);
        _resolved[pointer] = use;
        return use;
    }

    /// <summary>Returns a value indicating whether the type is an object or a union.</summary>
    public bool IsModel(ApiType type) => type is ApiNamedType named && Declarations[named.Key] is not ApiEnum;

    /// <summary>Builds all pending objects, including those that their properties add.</summary>
    public void Complete()
    {
        while (_pending.Count > 0)
        {
            var next = _pending.Dequeue();
            Declarations[next.Key] = Objects.Build(next);
        }
    }

    /// <summary>Declares an object that is built later, and returns its type.</summary>
    public ApiType Declare(PendingObject pending)
    {
        if (!Declarations.ContainsKey(pending.Key))
        {
            Declarations.Add(pending.Key, new ApiObject
            {
                Key = pending.Key,
                Location = pending.Location,
                NameHint = _names.GetName(pending.Key),
                Properties = [],
                AdditionalProperties = null,
            });
            _pending.Enqueue(pending);
        }

        return new ApiNamedType(pending.Key);
    }

    private ApiTypeUse ResolveUncached(string pointer)
    {
        if (_graph.Resolve(pointer) is not { } view)
        {
            HasUnresolvedTypes = true;
            return new ApiUnresolvedType(SkipReasons.GetUnresolved($"schema {pointer}")).NotNull;
        }

        var target = view.Schema;
        if (target.Pointer != pointer)
        {
            return Resolve(target.Pointer).OrNull(view.Nullable);
        }

        return ResolveSchema(target).OrNull(view.Nullable);
    }

    private ApiTypeUse ResolveSchema(Schema schema)
    {
        if (schema.BooleanValue is not null)
        {
            return ApiType.Any.NotNull;
        }

        if (schema.RuntimeType is { } runtimeType)
        {
            if (ScalarTypes.FromRuntimeType(runtimeType) is { } scalar)
            {
                return new ApiScalarType(scalar).NotNull;
            }

            Declarations[schema.Pointer] = new ApiRuntimeType { Key = schema.Pointer, Location = schema.Location, NameHint = runtimeType };
            return new ApiNamedType(schema.Pointer).NotNull;
        }

        if (schema.OneOf.Count > 0 || schema.AnyOf.Count > 0)
        {
            return ResolveUnionSchema(schema);
        }

        if (schema.Discriminator is { } discriminator
            && _graph.IsObject(schema.Pointer)
            && FindDerivedSchemas(schema, discriminator) is { Count: > 0 } extensions)
        {
            return DeclarePolymorphicType(schema, extensions).NotNull;
        }

        if (schema.Reference is not null || schema.AllOf.Count > 0)
        {
            return ResolveAllOf(schema);
        }

        if (ResolveEnum(schema) is { } enumType)
        {
            return enumType.NotNull;
        }

        return ResolvePlainType(schema).NotNull;
    }

    private ApiTypeUse ResolveAllOf(Schema schema)
    {
        if (_graph.IsObject(schema.Pointer))
        {
            var parts = SchemaGraph.GetParts(schema).Select(_graph.Resolve).ToList();
            return DeclareObject(schema).NotNull.OrNull(parts.TrueForAll(part => part is { Nullable: true }));
        }

        if (ResolveEnum(schema) is { } enumType)
        {
            return enumType.NotNull;
        }

        var uses = SchemaGraph.GetParts(schema).Select(Resolve).Where(use => use.Type != ApiType.Any).ToList();
        if (uses.Count == 0)
        {
            return ResolvePlainType(schema).NotNull;
        }

        var narrowest = NarrowestType.Find(uses.ConvertAll(use => use.Type), Declarations);
        if (narrowest is null)
        {
            _diagnostics.Report(DiagnosticIds.ConflictingAllOf, schema.Location, schema.Pointer, "the type");
        }

        return new ApiTypeUse(narrowest ?? uses[0].Type, uses.TrueForAll(use => use.Nullable));
    }

    private ApiType DeclareObject(Schema schema) => Declare(new PendingObject(schema.Pointer, schema.Location, [schema.Pointer]));

    private ApiType ResolvePlainType(Schema schema)
    {
        var types = schema.Types & ~SchemaTypes.Null;
        switch (types)
        {
            case SchemaTypes.Boolean:
                return new ApiScalarType(ApiScalar.Boolean);
            case SchemaTypes.Integer:
                return new ApiScalarType(ScalarTypes.FromInteger(schema));
            case SchemaTypes.Number:
            case SchemaTypes.Number | SchemaTypes.Integer:
                return new ApiScalarType(ScalarTypes.FromNumber(schema));
            case SchemaTypes.String:
                return new ApiScalarType(ScalarTypes.FromString(schema.Format, schema.ContentEncoding));
            case SchemaTypes.File:
                return new ApiScalarType(ApiScalar.Bytes);
            case SchemaTypes.Array:
            case SchemaTypes.None when schema.Items is not null:
                return new ApiListType(schema.Items is { } items ? Resolve(items) : ApiType.Any.NotNull);
            case SchemaTypes.Object:
            case SchemaTypes.None when _graph.IsObject(schema.Pointer):
                return schema.Properties.Count > 0 || RequiresUndescribedProperties(schema) ? DeclareObject(schema) : CreateMapType(schema);
            default:
                return ApiType.Any;
        }
    }

    // Properties that are required but not described are still properties, unless the schema is a map with one type for all values.
    private static bool RequiresUndescribedProperties(Schema schema) =>
        schema.Required.Count > 0 && schema is { AdditionalProperties: null, AllowsAdditionalProperties: not false, PatternProperties.Count: 0 };

    private ApiMapType CreateMapType(Schema schema)
    {
        var values = schema.AdditionalProperties ?? (schema.PatternProperties.Count == 1 ? schema.PatternProperties[0] : null);
        return new ApiMapType(values is null ? ApiType.Any.NotNull : Resolve(values));
    }

    private ApiType? ResolveEnum(Schema schema)
    {
        if (EnumTypes.FindScalarType(schema) is { } scalar)
        {
            return scalar;
        }

        if (EnumTypes.Build(schema, _names, _diagnostics) is not { } declaration)
        {
            return null;
        }

        Declarations[schema.Pointer] = declaration;
        return new ApiNamedType(schema.Pointer);
    }
}
