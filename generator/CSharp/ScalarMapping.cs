using System.Collections.Generic;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.CSharp;

/// <summary>The C# type of a scalar.</summary>
/// <param name="Type">The type, without a question mark.</param>
/// <param name="IsValueType">Whether the type is a struct.</param>
internal sealed record ScalarMapping(string Type, bool IsValueType)
{
    private static readonly Dictionary<ApiScalar, ScalarMapping> All = new()
    {
        [ApiScalar.String] = new("string", false),
        [ApiScalar.Boolean] = new("bool", true),
        [ApiScalar.Int32] = new("int", true),
        [ApiScalar.Int64] = new("long", true),
        [ApiScalar.Single] = new("float", true),
        [ApiScalar.Double] = new("double", true),
        [ApiScalar.Decimal] = new("decimal", true),
        [ApiScalar.DateTime] = new("DateTimeOffset", true),
        [ApiScalar.Date] = new("DateOnly", true),
        [ApiScalar.Time] = new("OffsetTime", true),
        [ApiScalar.Duration] = new("CalendarDuration", true),
        [ApiScalar.Guid] = new("Guid", true),
        [ApiScalar.Uri] = new("Uri", false),
        [ApiScalar.Bytes] = new("byte[]", false),
        [ApiScalar.Quantity] = new("Quantity", true),
        [ApiScalar.IntOrString] = new("IntOrString", true),
        [ApiScalar.Any] = new("JsonElement", true),
    };

    public static ScalarMapping Get(ApiScalar scalar) => All[scalar];
}
