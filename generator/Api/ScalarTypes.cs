using System.Globalization;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Chooses the scalar for a type and a format (OpenAPI 3.0.3, Data Types; the OpenAPI format registry).</summary>
internal static class ScalarTypes
{
    public static ApiScalar FromString(string? format, string? contentEncoding) => format switch
    {
        "date-time" => ApiScalar.DateTime,
        "date" => ApiScalar.Date,
        "time" => ApiScalar.Time,
        "duration" => ApiScalar.Duration,
        "uuid" or "guid" => ApiScalar.Guid,
        "uri" or "url" or "uri-reference" or "iri" => ApiScalar.Uri,
        "byte" => ApiScalar.Bytes,
        _ => contentEncoding is "base64" ? ApiScalar.Bytes : ApiScalar.String,
    };

    /// <summary>Returns the scalar that a type of the runtime is; null for other types of the runtime.</summary>
    public static ApiScalar? FromRuntimeType(string name) => name switch
    {
        RuntimeModels.Quantity => ApiScalar.Quantity,
        RuntimeModels.IntOrString => ApiScalar.IntOrString,
        _ => null,
    };

    /// <summary>Returns the scalar for an integer: 64 bits without a format, unless the limits fit into 32 bits, so that no value overflows.</summary>
    public static ApiScalar FromInteger(Schema schema) => schema.Format switch
    {
        "int32" or "int16" or "int8" or "uint8" or "uint16" => ApiScalar.Int32,
        "int64" or "uint32" or "long" => ApiScalar.Int64,
        "uint64" => ApiScalar.Decimal,
        _ => FitsInt32(schema) ? ApiScalar.Int32 : ApiScalar.Int64,
    };

    public static ApiScalar FromNumber(Schema schema) => schema.Format switch
    {
        "float" => ApiScalar.Single,
        "decimal" => ApiScalar.Decimal,
        "int32" => ApiScalar.Int32,
        "int64" => ApiScalar.Int64,
        _ => ApiScalar.Double,
    };

    private static bool FitsInt32(Schema schema) =>
        FindLimit(schema, "minimum") is >= int.MinValue && FindLimit(schema, "maximum") is <= int.MaxValue;

    private static double? FindLimit(Schema schema, string keyword)
    {
        var node = schema.Constraints.FirstOrDefault(constraint => constraint.Key == keyword).Value;
        return node is { Kind: Specs.SpecNodeKind.Number } && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }
}
