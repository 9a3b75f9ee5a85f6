using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Reads schemas of all versions. If versions differ in syntax and the syntax is unambiguous (<c>nullable</c> and type arrays, discriminators as
/// strings and as objects), every syntax is accepted in every version.
/// </summary>
internal sealed class SchemaReader
{
    private readonly ReaderContext _context;
    private readonly DiscriminatorReader _discriminators;
    private readonly EnumReader _enums;

    public SchemaReader(ReaderContext context, string schemasPointer)
    {
        _context = context;
        _discriminators = new DiscriminatorReader(context, schemasPointer);
        _enums = new EnumReader(context.Fields);
    }

    /// <summary>Returns a value indicating whether a node can be a schema. A node that cannot is reported.</summary>
    public bool IsSchema(SpecElement element)
    {
        if (element.Node.IsObject || element.Node.Kind == SpecNodeKind.Boolean)
        {
            return true;
        }

        _context.Fields.ReportWrongType(element, "a schema");
        return false;
    }

    public Schema Read(SpecElement element)
    {
        if (element.Node.Kind == SpecNodeKind.Boolean)
        {
            return new Schema { Pointer = element.Key, Location = element.Location, BooleanValue = element.Node.IsTrue };
        }

        var fields = _context.Fields;
        var order = TypeReader.Read(element, fields);
        var types = order.Aggregate(SchemaTypes.None, static (all, type) => all | type);
        var values = _enums.Read(element, types);
        var constant = element.Node["const"] is { } literal ? TextValues.Convert(literal, types) : null;
        var (allowsAdditional, additional) = ReadAdditionalProperties(element);
        var schema = new Schema
        {
            Pointer = element.Key,
            Location = element.Location,
            Reference = ReadReference(element),
            Types = types,
            Nullable = (types & SchemaTypes.Null) != 0
                || fields.GetBoolean(element, "nullable") == true
                || fields.GetBoolean(element, "x-nullable") == true
                || values.HasNull
                || constant is { IsNull: true },
            Format = fields.GetString(element, "format"),
            ContentEncoding = fields.GetString(element, "contentEncoding"),
            ContentMediaType = fields.GetString(element, "contentMediaType"),
            ContentSchema = _context.Schemas.AddField(element, "contentSchema"),
            Title = fields.GetString(element, "title"),
            Description = fields.GetString(element, "description"),
            PreferredName = fields.GetName(element, "x-runai-name"),
            TypeName = fields.GetName(element, "x-runai-type-name"),
            RuntimeType = RuntimeModels.Find(fields.GetName(element, KubernetesExtensions.RuntimeType)),
            IsWrapper = fields.GetBoolean(element, KubernetesExtensions.Wrapper) == true,
            MergeStrategy = KubernetesExtensions.ReadMergeStrategy(element.Node),
            Deprecated = fields.GetBoolean(element, "deprecated") == true,
            ReadOnly = fields.GetBoolean(element, "readOnly") == true,
            WriteOnly = fields.GetBoolean(element, "writeOnly") == true,
            Default = element.Node["default"] is { } value ? TextValues.Convert(value, types) : null,
            Example = ReadExample(element),
            Const = constant,
            Enum = values.Values,
            EnumNames = values.Names,
            EnumDescriptions = values.Descriptions,
            Properties = ReadProperties(element),
            Required = ReadRequired(element),
            AllowsAdditionalProperties = allowsAdditional,
            AdditionalProperties = additional,
            PatternProperties = ReadPatternProperties(element),
            Items = _context.Schemas.AddField(element, "items"),
            PrefixItems = ReadList(element, "prefixItems"),
            AllOf = ReadList(element, "allOf"),
            OneOf = ReadList(element, "oneOf"),
            AnyOf = ReadList(element, "anyOf"),
            Not = _context.Schemas.AddField(element, "not"),
            Discriminator = _discriminators.Read(element),
            Constraints = ConstraintReader.Read(element, fields),
        };
        return TypeAlternatives.Split(schema, order, _context.Schemas.AddSynthesized);
    }

    // A reference that cannot be resolved was reported. Its text is kept, and no schema has that pointer.
    private string? ReadReference(SpecElement element)
    {
        var isDynamic = element.Node[ReferenceResolver.Keyword] is null;
        var keyword = isDynamic ? ReferenceResolver.DynamicKeyword : ReferenceResolver.Keyword;
        if (_context.Fields.GetString(element, keyword) is not { } text)
        {
            return null;
        }

        var reference = element.Node[keyword]!;
        var target = isDynamic && _context.Identifiers?.IsDynamic(text) == true
            ? ResolveDynamic(element, reference)
            : _context.References.Resolve(element, reference, ComponentKinds.Schemas);
        return target is { } found ? _context.Schemas.AddReferenced(element, found) : text;
    }

    private SpecElement? ResolveDynamic(SpecElement element, SpecNode reference)
    {
        var target = _context.Scopes!.Resolve(element, reference.Text);
        if (target is null)
        {
            var anchor = SchemaIdentifiers.GetFragment(reference.Text);
            _context.Diagnostics.Report(
                DiagnosticIds.UnsupportedConstruct, reference.Location, $"The $dynamicRef \"{reference.Text}\"", element.Pointer,
                $"several schemas have this anchor, but none in its dynamic scope. Add a schema with \"$dynamicAnchor\": \"{anchor}\" to the $defs of this"
                + " schema, or of the schemas that refer to it.");
        }

        return target;
    }

    private static SpecNode? ReadExample(SpecElement element) =>
        element.Node["example"] ?? (element.Node["examples"] is { IsArray: true, Items.Count: > 0 } examples ? examples.Items[0] : null);

    private IReadOnlyList<SchemaProperty> ReadProperties(SpecElement element)
    {
        if (_context.Fields.GetObject(element, "properties") is not { } map)
        {
            return [];
        }

        var properties = new List<SchemaProperty>(map.Node.Properties.Count);
        foreach (var field in map.Node.Properties)
        {
            if (_context.Schemas.Add(map, field.Name, field.Value) is { } schema)
            {
                properties.Add(new SchemaProperty(field.Name, schema));
            }
        }

        return properties;
    }

    private IReadOnlyList<string> ReadPatternProperties(SpecElement element)
    {
        if (_context.Fields.GetObject(element, "patternProperties") is not { } map)
        {
            return [];
        }

        var pointers = new List<string>();
        foreach (var field in map.Node.Properties)
        {
            if (_context.Schemas.Add(map, field.Name, field.Value) is { } schema)
            {
                pointers.Add(schema);
            }
        }

        return pointers;
    }

    // A boolean is not the keyword of JSON Schema: on a property it is the syntax of Swagger 1, and on a 2.0 parameter it belongs to the parameter.
    private IReadOnlyList<string> ReadRequired(SpecElement element)
    {
        if (element.Node["required"] is null or { Kind: SpecNodeKind.Boolean })
        {
            return [];
        }

        return [.. _context.Fields.GetStrings(element, "required").Distinct(StringComparer.Ordinal)];
    }

    // "unevaluatedProperties" includes the parts of allOf, as "additionalProperties" does here because objects are flattened.
    private (bool? Allowed, string? Schema) ReadAdditionalProperties(SpecElement element)
    {
        var keyword = element.Node["additionalProperties"] is null ? "unevaluatedProperties" : "additionalProperties";
        return element.Node[keyword] is { Kind: SpecNodeKind.Boolean } boolean
            ? (boolean.IsTrue, null)
            : (null, _context.Schemas.AddField(element, keyword));
    }

    private IReadOnlyList<string> ReadList(SpecElement element, string keyword)
    {
        var items = _context.Fields.GetItems(element, keyword);
        return items.Count == 0 ? [] : [.. items.Where(IsSchema).Select(_context.Schemas.Add)];
    }
}
