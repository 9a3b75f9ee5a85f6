using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using RunAi.Generated.Sandbox.Tests.Support;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Tests.Validation;

public sealed class ParameterDecoderTests
{
    private const string Strings = "schema: {type: array, items: {type: string}}";
    private const string Integers = "schema: {type: array, items: {type: integer}}";

    [Theory]
    [InlineData(Strings, "?p=a&p=b", """["a","b"]""")]
    [InlineData(Strings, "?p=a,b", """["a,b"]""")]
    [InlineData("explode: false, " + Strings, "?p=a,b", """["a","b"]""")]
    [InlineData("explode: false, " + Strings, "?p=a%2Cb,c", """["a,b","c"]""")]
    [InlineData("explode: false, " + Integers, "?p=1,2", "[1,2]")]
    [InlineData("style: spaceDelimited, explode: false, " + Strings, "?p=a%20b", """["a","b"]""")]
    [InlineData("style: pipeDelimited, explode: false, " + Strings, "?p=a|b", """["a","b"]""")]
    [InlineData("style: deepObject, schema: {type: object, properties: {size: {type: integer}}}", "?p[size]=3", """{"size":3}""")]
    [InlineData("explode: false, schema: {type: object, properties: {size: {type: integer}}}", "?p=size,3", """{"size":3}""")]
    [InlineData("schema: {type: string}", "?p=a%26b+c", "\"a&b c\"")]
    [InlineData("schema: {type: string}", "?p=", "\"\"")]
    [InlineData("schema: {type: boolean}", "?p=true", "true")]
    [InlineData("schema: {type: number}", "?p=1.5", "1.5")]
    [InlineData("schema: {type: integer}", "?p=1.5", "\"1.5\"")]
    public async Task OpenAPI_styles_are_decoded(string rules, string query, string expected) =>
        Assert.Equal(expected, Decode(await MiniSpec.ReadParameterAsync($"{{name: p, in: query, {rules}}}"), query));

    [Theory]
    [InlineData("collectionFormat: csv", "?p=a,b")]
    [InlineData("collectionFormat: ssv", "?p=a%20b")]
    [InlineData("collectionFormat: tsv", "?p=a%09b")]
    [InlineData("collectionFormat: pipes", "?p=a%7Cb")]
    [InlineData("collectionFormat: multi", "?p=a&p=b")]
    [InlineData("description: csv is the default", "?p=a,b")]
    public async Task Swagger_collection_formats_are_decoded(string rules, string query) => Assert.Equal(
        """["a","b"]""",
        Decode(await MiniSpec.ReadSwaggerParameterAsync($"{{name: p, in: query, type: array, items: {{type: string}}, {rules}}}"), query));

    [Fact]
    public async Task Missing_parameters_have_no_value() =>
        Assert.Null(Decode(await MiniSpec.ReadParameterAsync("{name: p, in: query, schema: {type: string}}"), "?q=1"));

    private static string? Decode(Sandbox.Specs.SpecParameter parameter, string query)
    {
        var context = new DefaultHttpContext { Request = { QueryString = new QueryString(query) } };
        return ParameterDecoder.Decode(parameter, new RequestValues(context.Request, new Dictionary<string, string>()))?.ToString(Formatting.None);
    }
}
