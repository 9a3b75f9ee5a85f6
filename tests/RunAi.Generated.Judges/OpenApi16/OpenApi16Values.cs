using System.Globalization;
using Microsoft.OpenApi.Any;
using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judges.OpenApi16;

/// <summary>Values of enums.</summary>
internal static class OpenApi16Values
{
    public static JudgedValue Of(IOpenApiAny value) => value switch
    {
        OpenApiNull => JudgedValue.Null,
        OpenApiString text => new JudgedValue(JsonKinds.String, text.Value),
        OpenApiPassword text => new JudgedValue(JsonKinds.String, text.Value),
        OpenApiDate date => new JudgedValue(JsonKinds.String, date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        OpenApiDateTime time => new JudgedValue(JsonKinds.String, time.Value.ToString("O", CultureInfo.InvariantCulture)),
        OpenApiBoolean flag => new JudgedValue(JsonKinds.Boolean, flag.Value ? "true" : "false"),
        OpenApiInteger number => JudgedValue.OfNumber(number.Value.ToString(CultureInfo.InvariantCulture)),
        OpenApiLong number => JudgedValue.OfNumber(number.Value.ToString(CultureInfo.InvariantCulture)),
        OpenApiFloat number => JudgedValue.OfNumber(number.Value.ToString(CultureInfo.InvariantCulture)),
        OpenApiDouble number => JudgedValue.OfNumber(number.Value.ToString(CultureInfo.InvariantCulture)),
        OpenApiArray => new JudgedValue(JsonKinds.Array, "an array"),
        _ => new JudgedValue(JsonKinds.Object, "an object"),
    };
}
