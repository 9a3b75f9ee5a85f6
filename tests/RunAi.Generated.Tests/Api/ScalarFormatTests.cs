namespace RunAi.Generator.Tests.Api;

public sealed class ScalarFormatTests
{
    [Theory]
    [InlineData("string", "date-time", "DateTime")]
    [InlineData("string", "date", "Date")]
    [InlineData("string", "time", "Time")]
    [InlineData("string", "duration", "Duration")]
    [InlineData("string", "uuid", "Guid")]
    [InlineData("string", "guid", "Guid")]
    [InlineData("string", "uri", "Uri")]
    [InlineData("string", "url", "Uri")]
    [InlineData("string", "uri-reference", "Uri")]
    [InlineData("string", "iri", "Uri")]
    [InlineData("string", "byte", "Bytes")]
    [InlineData("string", "email", "String")]
    [InlineData("integer", "int8", "Int32")]
    [InlineData("integer", "uint8", "Int32")]
    [InlineData("integer", "int16", "Int32")]
    [InlineData("integer", "uint16", "Int32")]
    [InlineData("integer", "int32", "Int32")]
    [InlineData("integer", "uint32", "Int64")]
    [InlineData("integer", "int64", "Int64")]
    [InlineData("integer", "long", "Int64")]
    [InlineData("integer", "uint64", "Decimal")]
    [InlineData("integer", "other", "Int64")]
    [InlineData("number", "float", "Single")]
    [InlineData("number", "double", "Double")]
    [InlineData("number", "decimal", "Decimal")]
    [InlineData("number", "int32", "Int32")]
    [InlineData("number", "int64", "Int64")]
    [InlineData("number", "other", "Double")]
    public void A_format_chooses_the_scalar(string type, string format, string scalar) => Assert.Equal(scalar, TypeOf($"{{type: {type}, format: {format}}}"));

    [Theory]
    [InlineData("minimum: 0, maximum: 2147483647", "Int32")]
    [InlineData("minimum: -2147483648, maximum: 0", "Int32")]
    [InlineData("minimum: 0, maximum: 2147483648", "Int64")]
    [InlineData("minimum: -2147483649, maximum: 0", "Int64")]
    [InlineData("minimum: 0", "Int64")]
    [InlineData("maximum: 0", "Int64")]
    public void Limits_choose_the_size_of_an_integer(string limits, string scalar) => Assert.Equal(scalar, TypeOf($"{{type: integer, {limits}}}"));

    private static string TypeOf(string schema) => ApiReading.BuildSchemas($$"""
        Thing:
          properties: {a: {{schema}} }
        """).TypeOf("a");
}
