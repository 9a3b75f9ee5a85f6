using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>Reads <c>type</c>: a name, or an array of names (3.1 by the book, 3.0 by habit).</summary>
internal static class TypeReader
{
    private const string Expected = "one of string, number, integer, boolean, array, object, null";

    public static SchemaTypes Read(Element schema, FieldReader fields)
    {
        var type = schema.Node["type"];
        if (type is not { IsArray: true })
        {
            return fields.String(schema, "type") is { } name ? Parse(schema.Below("type", type!), name, fields) : SchemaTypes.None;
        }

        var types = SchemaTypes.None;
        foreach (var item in fields.Items(schema, "type"))
        {
            if (item.Node.IsString)
            {
                types |= Parse(item, item.Node.Text, fields);
            }
            else
            {
                fields.ReportWrongType(item, Expected);
            }
        }

        return types;
    }

    private static SchemaTypes Parse(Element element, string name, FieldReader fields)
    {
        switch (name)
        {
            case "string":
                return SchemaTypes.String;
            case "integer":
                return SchemaTypes.Integer;
            case "number":
                return SchemaTypes.Number;
            case "boolean":
                return SchemaTypes.Boolean;
            case "array":
                return SchemaTypes.Array;
            case "object":
                return SchemaTypes.Object;
            case "null":
                return SchemaTypes.Null;
            case "file":
                return SchemaTypes.File;
            default:
                fields.ReportWrongType(element, Expected);
                return SchemaTypes.None;
        }
    }
}
