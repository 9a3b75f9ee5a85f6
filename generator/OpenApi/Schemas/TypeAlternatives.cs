using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Splits a schema with several types, such as <c>type: [string, integer]</c>, into the equal <c>oneOf</c>. Each alternative has the keywords that apply to
/// its type (JSON Schema 2020-12 validation, section 6), and the values of <c>enum</c> and <c>const</c> that have its type.
/// </summary>
internal static class TypeAlternatives
{
    private const SchemaTypes Numbers = SchemaTypes.Integer | SchemaTypes.Number;
    private const SchemaTypes AllTypes =
        SchemaTypes.String | SchemaTypes.Number | SchemaTypes.Boolean | SchemaTypes.Array | SchemaTypes.Object;

    /// <summary>Returns the schema, or the equal one with alternatives.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="order">The types in document order.</param>
    /// <param name="add">Receives the alternatives, which the document does not contain.</param>
    public static Schema Split(Schema schema, IReadOnlyList<SchemaTypes> order, Action<Schema> add)
    {
        if (order.Count < 2 || schema.Reference is not null || schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count > 0)
        {
            return schema;
        }

        // Every number of JSON Schema includes the integers.
        var types = order.Where(type => type != SchemaTypes.Null && !(type == SchemaTypes.Integer && order.Contains(SchemaTypes.Number))).Distinct().ToList();
        if (types.Count < 2 || IsUnrestricted(schema, types))
        {
            return schema;
        }

        types.RemoveAll(type => !HasValues(schema, type));
        if (types.Count < 2)
        {
            return types.Count == 0 ? schema : CreateAlternative(schema, types[0], schema.Pointer, isWhole: true);
        }

        var alternatives = types
            .Select((type, index) => CreateAlternative(schema, type, GetPointer(schema, index), isWhole: false))
            .ToList();
        alternatives.ForEach(add);
        return CreateUnion(schema, [.. alternatives.Select(alternative => alternative.Pointer)]);
    }

    // The pointer that the alternative has in the equal oneOf, so that types get the same names.
    private static string GetPointer(Schema schema, int index) =>
        JsonPointer.Append(JsonPointer.Append(schema.Pointer, "oneOf"), index.ToString(CultureInfo.InvariantCulture));

    private static bool IsUnrestricted(Schema schema, List<SchemaTypes> types) =>
        types.Aggregate(SchemaTypes.None, (all, type) => all | type) == AllTypes
        && schema is { Enum: null, Const: null, Items: null, AdditionalProperties: null, Properties.Count: 0, Required.Count: 0 };

    private static bool HasValues(Schema schema, SchemaTypes type) =>
        (schema.Enum is null || schema.Enum.Any(value => IsOfType(value, type)))
        && (schema.Const is null or { IsNull: true } || IsOfType(schema.Const, type));

    private static bool IsOfType(SpecNode value, SchemaTypes type) => value.Kind switch
    {
        SpecNodeKind.String => type == SchemaTypes.String,
        SpecNodeKind.Boolean => type == SchemaTypes.Boolean,
        SpecNodeKind.Number => type == SchemaTypes.Number || (type == SchemaTypes.Integer && value.Text.IndexOfAny(['.', 'e', 'E']) < 0),
        SpecNodeKind.Array => type == SchemaTypes.Array,
        SpecNodeKind.Object => type == SchemaTypes.Object,
        _ => false,
    };

    private static Schema CreateAlternative(Schema schema, SchemaTypes type, string pointer, bool isWhole)
    {
        var isObject = type == SchemaTypes.Object;
        var isArray = type == SchemaTypes.Array;
        var indexes = schema.Enum is { } values ? Enumerable.Range(0, values.Count).Where(index => IsOfType(values[index], type)).ToList() : [];
        return new Schema
        {
            Pointer = pointer,
            Location = schema.Location,
            Types = type,
            Nullable = isWhole && schema.Nullable,
            Format = type == SchemaTypes.String || (type & Numbers) != 0 ? schema.Format : null,
            ContentEncoding = type == SchemaTypes.String ? schema.ContentEncoding : null,
            ContentMediaType = type == SchemaTypes.String ? schema.ContentMediaType : null,
            Title = isWhole ? schema.Title : null,
            Description = isWhole ? schema.Description : null,
            PreferredName = isWhole ? schema.PreferredName : null,
            TypeName = isWhole ? schema.TypeName : null,
            Deprecated = isWhole && schema.Deprecated,
            ReadOnly = isWhole && schema.ReadOnly,
            WriteOnly = isWhole && schema.WriteOnly,
            Default = isWhole ? schema.Default : null,
            Example = isWhole ? schema.Example : null,
            Const = schema.Const,
            Enum = schema.Enum is null ? null : [.. indexes.Select(index => schema.Enum[index])],
            EnumNames = Select(schema.EnumNames, schema, indexes),
            EnumDescriptions = Select(schema.EnumDescriptions, schema, indexes),
            Properties = isObject ? schema.Properties : [],
            Required = isObject ? schema.Required : [],
            AllowsAdditionalProperties = isObject ? schema.AllowsAdditionalProperties : null,
            AdditionalProperties = isObject ? schema.AdditionalProperties : null,
            PatternProperties = isObject ? schema.PatternProperties : [],
            Items = isArray ? schema.Items : null,
            PrefixItems = isArray ? schema.PrefixItems : [],
            Not = isWhole ? schema.Not : null,
            Discriminator = isObject ? schema.Discriminator : null,
            Constraints = [.. schema.Constraints.Where(constraint => (ConstraintReader.GetTypes(constraint.Key) & type) != 0)],
        };
    }

    private static Schema CreateUnion(Schema schema, IReadOnlyList<string> alternatives) => new()
    {
        Pointer = schema.Pointer,
        Location = schema.Location,
        Nullable = schema.Nullable,
        Title = schema.Title,
        Description = schema.Description,
        PreferredName = schema.PreferredName,
        TypeName = schema.TypeName,
        Deprecated = schema.Deprecated,
        ReadOnly = schema.ReadOnly,
        WriteOnly = schema.WriteOnly,
        Default = schema.Default,
        Example = schema.Example,
        OneOf = alternatives,
        Not = schema.Not,
        Constraints = schema.Constraints,
    };

    private static IReadOnlyList<string> Select(IReadOnlyList<string> texts, Schema schema, List<int> indexes) =>
        texts.Count == schema.Enum?.Count ? [.. indexes.Select(index => texts[index])] : [];
}
