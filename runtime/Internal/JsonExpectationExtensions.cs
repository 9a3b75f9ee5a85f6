namespace RunAi.Generated.Internal;

/// <summary>Describes expectations in messages.</summary>
internal static class JsonExpectationExtensions
{
    public static string GetDescription(this JsonExpectation expectation) => expectation switch
    {
        JsonExpectation.Object => "an object",
        JsonExpectation.Array => "an array",
        JsonExpectation.String => "a string",
        JsonExpectation.Boolean => "a boolean",
        JsonExpectation.Int32 => "a 32-bit integer",
        JsonExpectation.Int64 => "a 64-bit integer",
        JsonExpectation.Number => "a number",
        JsonExpectation.Decimal => "a decimal number",
        JsonExpectation.Guid => "a UUID",
        JsonExpectation.Uri => "a URI",
        JsonExpectation.Base64 => "base64 text",
        JsonExpectation.DateTime => "a date and time",
        JsonExpectation.Date => "a date",
        JsonExpectation.Time => "a time of day",
        JsonExpectation.Duration => "a duration",
        JsonExpectation.Quantity => "a quantity",
        JsonExpectation.IntOrString => "an integer or a string",
        JsonExpectation.Variant => "one of several variants",
        JsonExpectation.DeclaredProperty => "a declared property",
        JsonExpectation.PropertyName => "a property name in valid Unicode",
        JsonExpectation.UniqueProperty => "a property that occurs only once",
        _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, null),
    };
}
