using System.Globalization;
using Microsoft.OpenApi.Any;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Readers.OpenApi16;

/// <summary>Converts the values of enums.</summary>
internal static class OpenApi16Values
{
    public static ParsedValue Convert(IOpenApiAny value) => value switch
    {
        OpenApiNull => ParsedValue.Null,
        OpenApiString text => new ParsedValue(JsonKinds.String, text.Value),
        OpenApiPassword text => new ParsedValue(JsonKinds.String, text.Value),
        OpenApiDate date => new ParsedValue(JsonKinds.String, date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        OpenApiDateTime time => new ParsedValue(JsonKinds.String, time.Value.ToString("O", CultureInfo.InvariantCulture)),
        OpenApiBoolean flag => new ParsedValue(JsonKinds.Boolean, flag.Value ? "true" : "false"),
        OpenApiInteger number => ParsedValue.FromNumber(number.Value.ToString(CultureInfo.InvariantCulture)),
        OpenApiLong number => ParsedValue.FromNumber(number.Value.ToString(CultureInfo.InvariantCulture)),
        OpenApiFloat number => ParsedValue.FromNumber(number.Value.ToString(CultureInfo.InvariantCulture)),
        OpenApiDouble number => ParsedValue.FromNumber(number.Value.ToString(CultureInfo.InvariantCulture)),
        OpenApiArray => new ParsedValue(JsonKinds.Array, "an array"),
        _ => new ParsedValue(JsonKinds.Object, "an object"),
    };
}
