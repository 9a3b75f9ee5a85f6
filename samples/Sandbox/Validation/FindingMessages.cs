using System.Globalization;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Formats validation errors with the violated constraint.</summary>
internal static class FindingMessages
{
    public static string Format(ValidationError error)
    {
        var schema = error.Schema;
        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => "is required",
            ValidationErrorKind.StringExpected => Expected("a string", error.Token),
            ValidationErrorKind.NumberExpected => Expected("a number", error.Token),
            ValidationErrorKind.IntegerExpected => Expected("an integer", error.Token),
            ValidationErrorKind.BooleanExpected => Expected("true or false", error.Token),
            ValidationErrorKind.ObjectExpected => Expected("an object", error.Token),
            ValidationErrorKind.ArrayExpected => Expected("an array", error.Token),
            ValidationErrorKind.NullExpected => Expected("null", error.Token),
            ValidationErrorKind.NotInEnumeration => $"{Text(error.Token)} is not one of {Listed(schema)}",
            ValidationErrorKind.PatternMismatch => $"{Text(error.Token)} does not match the pattern {schema.Pattern}",
            ValidationErrorKind.StringTooShort => $"{Text(error.Token)} is shorter than {schema.MinLength}",
            ValidationErrorKind.StringTooLong => $"{Text(error.Token)} is longer than {schema.MaxLength}",
            ValidationErrorKind.NumberTooSmall => $"{Text(error.Token)} is below the minimum {Number(schema.Minimum ?? schema.ExclusiveMinimum)}",
            ValidationErrorKind.NumberTooBig => $"{Text(error.Token)} is above the maximum {Number(schema.Maximum ?? schema.ExclusiveMaximum)}",
            ValidationErrorKind.IntegerTooBig => $"{Text(error.Token)} does not fit into {schema.Format ?? "int64"}",
            ValidationErrorKind.NumberNotMultipleOf => $"{Text(error.Token)} is not a multiple of {Number(schema.MultipleOf)}",
            ValidationErrorKind.TooFewItems => $"has fewer than {schema.MinItems} items",
            ValidationErrorKind.TooManyItems => $"has more than {schema.MaxItems} items",
            ValidationErrorKind.NotAnyOf => $"{Text(error.Token)} does not match any of the alternatives",
            ValidationErrorKind.NotOneOf => $"{Text(error.Token)} does not match exactly one of the alternatives",
            ValidationErrorKind.NoAdditionalPropertiesAllowed => "is not a declared property",
            _ when !string.IsNullOrEmpty(schema.Format) => $"{Text(error.Token)} is not a valid {schema.Format}",
            _ => $"{Text(error.Token)} violates the constraint {error.Kind}",
        };
    }

    private static string Expected(string what, JToken? token) => token is null ? $"must be {what}" : $"must be {what}, not {Text(token)}";

    private static string Listed(JsonSchema schema) => string.Join(", ", schema.Enumeration.Select(value => $"'{value}'"));

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    // Long values are truncated for readability.
    private static string Text(JToken? token)
    {
        var text = token switch
        {
            null or { Type: JTokenType.Null } => "null",
            JObject => "an object",
            JArray => "an array",
            { Type: JTokenType.String } => $"'{(string)token!}'",
            JProperty property => $"'{property.Name}'",
            _ => token.ToString(Newtonsoft.Json.Formatting.None),
        };
        return text.Length <= 80 ? text : text[..77] + "...";
    }
}
