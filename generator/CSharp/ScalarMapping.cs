using System.Collections.Generic;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.CSharp;

/// <summary>How a scalar looks in C#.</summary>
/// <param name="Type">The type, without a question mark.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Name">Its name among the members of <c>JsonRead</c> and <c>JsonWrite</c>.</param>
internal sealed record ScalarMapping(string Type, bool IsValueType, string Name)
{
    private static readonly Dictionary<ApiScalar, ScalarMapping> All = new()
    {
        [ApiScalar.String] = new("string", false, "String"),
        [ApiScalar.Boolean] = new("bool", true, "Boolean"),
        [ApiScalar.Int32] = new("int", true, "Int32"),
        [ApiScalar.Int64] = new("long", true, "Int64"),
        [ApiScalar.Single] = new("float", true, "Single"),
        [ApiScalar.Double] = new("double", true, "Double"),
        [ApiScalar.Decimal] = new("decimal", true, "Decimal"),
        [ApiScalar.DateTime] = new("DateTimeOffset", true, "DateTimeOffset"),
        [ApiScalar.Date] = new("DateOnly", true, "DateOnly"),
        [ApiScalar.Time] = new("TimeOnly", true, "TimeOnly"),
        [ApiScalar.Duration] = new("TimeSpan", true, "TimeSpan"),
        [ApiScalar.Guid] = new("Guid", true, "Guid"),
        [ApiScalar.Uri] = new("Uri", false, "Uri"),
        [ApiScalar.Bytes] = new("byte[]", false, "Bytes"),
        [ApiScalar.Any] = new("JsonElement", true, "Any"),
    };

    public static ScalarMapping Get(ApiScalar scalar) => All[scalar];
}
