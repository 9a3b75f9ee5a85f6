using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Decides what each schema means: a scalar, a list, a map, or a declaration with a name of its own.</summary>
internal sealed class TypeResolver
{
    private const int DepthLimit = 128;

    private readonly SchemaGraph _graph;
    private readonly SchemaNames _names;
    private readonly DiagnosticBag _diagnostics;
    private readonly ObjectBuilder _objects;
    private readonly Dictionary<string, ApiTypeUse> _resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);
    private readonly Queue<PendingObject> _pending = new();

    public TypeResolver(SchemaGraph graph, SchemaNames names, DiagnosticBag diagnostics)
    {
        _graph = graph;
        _names = names;
        _diagnostics = diagnostics;
        _objects = new ObjectBuilder(graph, this, names, diagnostics);
    }

    public SortedDictionary<string, ApiDeclaration> Declarations { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a schema was asked for that can't be resolved.</summary>
    public bool HasBrokenTypes { get; private set; }

    /// <summary>The type of the schema at <paramref name="pointer"/>, which a document's reader has read.</summary>
    public ApiTypeUse Resolve(string pointer)
    {
        if (_resolved.TryGetValue(pointer, out var known))
        {
            return known;
        }

        if (_inProgress.Count >= DepthLimit || !_inProgress.Add(pointer))
        {
            // A list of itself, or aliases without end: there is no such type, but any JSON value can stand for it.
            return ApiType.Any.NotNull;
        }

        var use = ResolveNew(pointer);
        _inProgress.Remove(pointer);
        _resolved[pointer] = use;
        return use;
    }

    /// <summary>The format of the schema at <paramref name="pointer"/>; <c>file</c> for Swagger 2.0's files; null for none.</summary>
    public string? FormatOf(string pointer) =>
        _graph.Look(pointer)?.Schema is { } schema ? schema.Types == SchemaTypes.File ? "file" : schema.Format : null;

    /// <summary>The description of the schema at <paramref name="pointer"/>, where it has one and no declaration carries it.</summary>
    public string? Describe(string pointer) => _graph.Look(pointer)?.Description;

    /// <summary>The constraints of the schema at <paramref name="pointer"/> in words.</summary>
    public IReadOnlyList<string> ConstraintsOf(string pointer) => _graph.Look(pointer) is { } view ? ConstraintTexts.Describe(view.Schema) : [];

    /// <summary>The members of the object at <paramref name="pointer"/>, without declaring it.</summary>
    public ApiObject BuildAside(string pointer) =>
        _objects.Build(new PendingObject(pointer, _graph.Find(pointer)?.Location ?? default, [pointer]));

    /// <summary>The members of the form at <paramref name="pointer"/> that are files, and for each whether it is a list of them.</summary>
    public IReadOnlyDictionary<string, bool> FilesOf(string pointer)
    {
        var files = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var property in _objects.PropertiesOf(pointer))
        {
            var isList = _graph.Look(property.Schema)?.Schema.Items is not null;
            if (IsFile(_graph.Look(property.Schema)?.Schema.Items ?? property.Schema))
            {
                files[property.Name] = isList;
            }
        }

        return files;
    }

    /// <summary>A type that holds a value of any of the types: the one they share, or a union.</summary>
    public ApiType UnionOf(string key, SourceLocation location, IReadOnlyList<ApiTypeUse> uses)
    {
        if (UnionTypes.Simplify(uses, Declarations) is { } single)
        {
            return single;
        }

        Declarations[key] = new ApiUnion
        {
            Key = key,
            Location = location,
            NameHint = _names.NameOf(key),
            Variants = [.. uses.Select(use => use.Type).Distinct().Select(type => new ApiUnionVariant { Type = type, NameHint = UnionTypes.NameOf(type, _names) })],
        };
        return new ApiNamedType(key);
    }

    /// <summary>Whether the type is declared and no enum: an object or a union.</summary>
    public bool IsModel(ApiType type) => type is ApiNamedType named && Declarations[named.Key] is not ApiEnum;

    /// <summary>Builds the objects that were met; their own members may lead to more.</summary>
    public void Complete()
    {
        while (_pending.Count > 0)
        {
            var next = _pending.Dequeue();
            Declarations[next.Key] = _objects.Build(next);
        }
    }

    /// <summary>The object that several schemas make together.</summary>
    public ApiType Declare(PendingObject pending)
    {
        if (!Declarations.ContainsKey(pending.Key))
        {
            Declarations.Add(pending.Key, new ApiObject
            {
                Key = pending.Key,
                Location = pending.Location,
                NameHint = _names.NameOf(pending.Key),
                Properties = [],
                AdditionalProperties = null,
            });
            _pending.Enqueue(pending);
        }

        return new ApiNamedType(pending.Key);
    }

    private ApiTypeUse ResolveNew(string pointer)
    {
        if (_graph.Look(pointer) is not { } view)
        {
            HasBrokenTypes = true;
            return new ApiBrokenType($"it needs the schema at {pointer}, which can't be resolved").NotNull;
        }

        var target = view.Schema;
        if (target.Pointer != pointer)
        {
            return Resolve(target.Pointer).OrNull(view.Nullable);
        }

        return TypeOf(target).OrNull(view.Nullable);
    }

    private ApiTypeUse TypeOf(Schema schema)
    {
        if (schema.Always is not null)
        {
            return ApiType.Any.NotNull;
        }

        if (schema.OneOf.Count > 0 || schema.AnyOf.Count > 0)
        {
            return UnionTypeOf(schema);
        }

        if (schema.Discriminator is { } discriminator && _graph.IsObject(schema.Pointer) && ExtensionsOf(schema, discriminator) is { Count: > 0 } extensions)
        {
            return PolymorphicTypeOf(schema, extensions).NotNull;
        }

        if (schema.Reference is not null || schema.AllOf.Count > 0)
        {
            return CombinedTypeOf(schema);
        }

        if (EnumTypeOf(schema) is { } enumType)
        {
            return enumType.NotNull;
        }

        return PlainTypeOf(schema).NotNull;
    }

    private ApiTypeUse UnionTypeOf(Schema schema)
    {
        var variants = schema.OneOf.Concat(schema.AnyOf).ToList();
        var nullable = variants.Any(IsNullOnly);
        variants.RemoveAll(IsNullOnly);
        if (schema.Properties.Count > 0 || variants.TrueForAll(variant => _graph.Find(variant) is { } part && IsOnlyRequirement(part)) || schema.AllOf.Count > 0 || schema.Reference is not null)
        {
            // Members of its own beside the variants, or variants that only say which members must come together.
            return _graph.IsObject(schema.Pointer) || variants.Exists(_graph.IsObject)
                ? ObjectTypeOf(schema).NotNull.OrNull(nullable)
                : CombinedTypeOf(schema).OrNull(nullable);
        }

        var uses = variants.ConvertAll(Resolve);
        nullable |= uses.Exists(use => use.Nullable);
        return UnionTypes.Simplify(uses, Declarations) is { } single
            ? new ApiTypeUse(single, nullable)
            : new ApiTypeUse(DeclareUnion(schema, variants, uses), nullable);
    }

    /// <summary>The schemas that extend one with a discriminator (OpenAPI 3.0.3, Composition and Inheritance).</summary>
    private List<string> ExtensionsOf(Schema schema, SchemaDiscriminator discriminator) =>
        [.. discriminator.Mapping.Select(mapping => _graph.Look(mapping.Value)?.Schema.Pointer).OfType<string>().Where(pointer => pointer != schema.Pointer).Distinct().OrderBy(pointer => pointer, StringComparer.Ordinal)];

    /// <summary>Where a base schema is asked for, any schema that extends it may come; what none of them names is read as the base itself.</summary>
    private ApiNamedType PolymorphicTypeOf(Schema schema, List<string> extensions)
    {
        // Declared before its variants are resolved, since they may lead back to it.
        var union = new ApiUnion
        {
            Key = schema.Pointer,
            Location = schema.Location,
            NameHint = _names.NameOf(schema.Pointer),
            Description = schema.Description,
            Deprecated = schema.Deprecated,
            DiscriminatorName = schema.Discriminator!.PropertyName,
            Variants = [],
        };
        Declarations[schema.Pointer] = union;
        _resolved[schema.Pointer] = new ApiNamedType(schema.Pointer).NotNull;
        var uses = extensions.ConvertAll(Resolve);
        var variants = UnionTypes.VariantsOf(schema, extensions, uses, _names, _graph);
        variants.RemoveAll(variant => variant.Type is not ApiNamedType named || named.Key == schema.Pointer);
        var own = JsonPointer.Append(schema.Pointer, SyntheticKeys.Base);
        variants.Add(new ApiUnionVariant { Type = Declare(new PendingObject(own, schema.Location, [schema.Pointer])), NameHint = "Base" });
        union.Variants = variants;
        return new ApiNamedType(schema.Pointer);
    }

    private ApiNamedType DeclareUnion(Schema schema, List<string> variants, List<ApiTypeUse> uses)
    {
        Declarations[schema.Pointer] = UnionTypes.Build(schema, variants, uses, _names, _graph);
        return new ApiNamedType(schema.Pointer);
    }

    private ApiTypeUse CombinedTypeOf(Schema schema)
    {
        if (_graph.IsObject(schema.Pointer))
        {
            var parts = SchemaGraph.PartsOf(schema).Select(_graph.Look).ToList();
            return ObjectTypeOf(schema).NotNull.OrNull(parts.TrueForAll(part => part is { Nullable: true }));
        }

        if (EnumTypeOf(schema) is { } enumType)
        {
            return enumType.NotNull;
        }

        var uses = SchemaGraph.PartsOf(schema).Select(Resolve).Where(use => use.Type != ApiType.Any).ToList();
        if (uses.Count == 0)
        {
            return PlainTypeOf(schema).NotNull;
        }

        if (uses.Exists(use => !use.Type.Equals(uses[0].Type)))
        {
            _diagnostics.Report(DiagnosticIds.ConflictingAllOf, schema.Location, schema.Pointer, "the type", "the first part decides");
        }

        return new ApiTypeUse(uses[0].Type, uses.TrueForAll(use => use.Nullable));
    }

    private ApiType ObjectTypeOf(Schema schema) => Declare(new PendingObject(schema.Pointer, schema.Location, [schema.Pointer]));

    private ApiType PlainTypeOf(Schema schema)
    {
        var types = schema.Types & ~SchemaTypes.Null;
        switch (types)
        {
            case SchemaTypes.Boolean:
                return new ApiScalarType(ApiScalar.Boolean);
            case SchemaTypes.Integer:
                return new ApiScalarType(ScalarTypes.OfInteger(schema));
            case SchemaTypes.Number:
            case SchemaTypes.Number | SchemaTypes.Integer:
                return new ApiScalarType(ScalarTypes.OfNumber(schema));
            case SchemaTypes.String:
                return new ApiScalarType(ScalarTypes.OfString(schema.Format, schema.ContentEncoding));
            case SchemaTypes.File:
                return new ApiScalarType(ApiScalar.Bytes);
            case SchemaTypes.Array:
            case SchemaTypes.None when schema.Items is not null:
                return new ApiListType(schema.Items is { } items ? Resolve(items) : ApiType.Any.NotNull);
            case SchemaTypes.Object:
            case SchemaTypes.None when _graph.IsObject(schema.Pointer):
                return schema.Properties.Count > 0 ? ObjectTypeOf(schema) : MapTypeOf(schema);
            default:
                return ApiType.Any;
        }
    }

    private ApiMapType MapTypeOf(Schema schema)
    {
        var values = schema.AdditionalProperties ?? (schema.PatternProperties.Count == 1 ? schema.PatternProperties[0] : null);
        return new ApiMapType(values is null ? ApiType.Any.NotNull : Resolve(values));
    }

    private ApiType? EnumTypeOf(Schema schema)
    {
        if (EnumTypes.ScalarOf(schema) is { } scalar)
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

    private bool IsFile(string pointer) =>
        FormatOf(pointer) is "binary" or "file" || _graph.Look(pointer)?.Schema is { ContentMediaType: "application/octet-stream", ContentEncoding: null };

    private bool IsNullOnly(string pointer) =>
        _graph.Find(pointer) is { Reference: null } schema
        && (schema.Types == SchemaTypes.Null || schema is { Enum.Count: 0, Nullable: true, Types: SchemaTypes.None or SchemaTypes.Null, Properties.Count: 0 });

    private static bool IsOnlyRequirement(Schema schema) =>
        schema is { Reference: null, Properties.Count: 0, Items: null, Enum: null, Const: null, AdditionalProperties: null, AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0 }
        && schema.Types is SchemaTypes.None or SchemaTypes.Object && (schema.Required.Count > 0 || schema.Not is not null);
}
