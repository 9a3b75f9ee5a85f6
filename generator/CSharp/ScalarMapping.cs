using System.Collections.Generic;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.CSharp;

/// <summary>How a scalar looks in C#.</summary>
/// <param name="Type">The type, without a question mark.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Name">Its name among the members of <c>JsonRead</c> and <c>JsonWrite</c>.</param>
/// <param name="JsonKinds">The kinds of JSON values that it is read from.</param>
internal sealed record ScalarMapping(string Type, bool IsValueType, string Name, string JsonKinds)
{
    private static readonly Dictionary<ApiScalar, ScalarMapping> All = new()
    {
        [ApiScalar.String] = new("string", false, "String", "String"),
        [ApiScalar.Boolean] = new("bool", true, "Boolean", "True,False"),
        [ApiScalar.Int32] = new("int", true, "Int32", "Number"),
        [ApiScalar.Int64] = new("long", true, "Int64", "Number"),
        [ApiScalar.Single] = new("float", true, "Single", "Number"),
        [ApiScalar.Double] = new("double", true, "Double", "Number"),
        [ApiScalar.Decimal] = new("decimal", true, "Decimal", "Number"),
        [ApiScalar.DateTime] = new("DateTimeOffset", true, "DateTimeOffset", "String"),
        [ApiScalar.Date] = new("DateOnly", true, "DateOnly", "String"),
        [ApiScalar.Time] = new("TimeOnly", true, "TimeOnly", "String"),
        [ApiScalar.Duration] = new("TimeSpan", true, "TimeSpan", "String"),
        [ApiScalar.Guid] = new("Guid", true, "Guid", "String"),
        [ApiScalar.Uri] = new("Uri", false, "Uri", "String"),
        [ApiScalar.Bytes] = new("byte[]", false, "Bytes", "String"),
        [ApiScalar.Any] = new("JsonElement", true, "Any", string.Empty),
    };

    public static ScalarMapping Get(ApiScalar scalar) => All[scalar];
}
