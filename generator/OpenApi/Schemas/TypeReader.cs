using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>Reads <c>type</c>: a name, or an array of names (valid in 3.1, common in 3.0).</summary>
internal static class TypeReader
{
    private const string Expected = "one of string, number, integer, boolean, array, object, null";

    /// <summary>Returns the types in document order; empty if the schema has no <c>type</c>.</summary>
    public static IReadOnlyList<SchemaTypes> Read(SpecElement schema, FieldReader fields)
    {
        var type = schema.Node["type"];
        if (type is not { IsArray: true })
        {
            if (fields.GetString(schema, "type") is not { } name)
            {
                return [];
            }

            if (Parse(name) is { } parsed)
            {
                return [parsed];
            }

            fields.ReportWrongType(schema, "type", type!, Expected);
            return [];
        }

        var types = new List<SchemaTypes>();
        foreach (var item in fields.GetItems(schema, "type"))
        {
            if (item.Node.IsString && Parse(item.Node.Text) is { } parsed)
            {
                types.Add(parsed);
            }
            else
            {
                fields.ReportWrongType(item, Expected);
            }
        }

        return types;
    }

    /// <summary>Returns the type with the specified name; null if there is none.</summary>
    private static SchemaTypes? Parse(string name) => name switch
    {
        "string" => SchemaTypes.String,
        "integer" => SchemaTypes.Integer,
        "number" => SchemaTypes.Number,
        "boolean" => SchemaTypes.Boolean,
        "array" => SchemaTypes.Array,
        "object" => SchemaTypes.Object,
        "null" => SchemaTypes.Null,
        "file" => SchemaTypes.File,
        _ => null,
    };
}
