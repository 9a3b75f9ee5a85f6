using System.Globalization;
using System.Numerics;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.Sandbox.Samples;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Parses parameters and form fields as the type of the schema. Text that cannot be parsed is returned as is, and the validator rejects it.</summary>
internal static class TextValue
{
    public static JValue Read(string text, MergedSchema merged)
    {
        if (merged.Is(JsonObjectType.Integer) && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer >= long.MinValue && integer <= long.MaxValue ? new JValue((long)integer) : new JValue(integer);
        }

        if (merged.Is(JsonObjectType.Number) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return new JValue(number);
        }

        if (merged.Is(JsonObjectType.Boolean) && text is "true" or "false")
        {
            return new JValue(text == "true");
        }

        return new JValue(text);
    }
}
