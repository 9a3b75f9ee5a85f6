using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Changes of requests and responses that do not change types.</summary>
public sealed class WireChangeTests
{
    private const string List = "\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}";
    private const string Events = "text/event-stream";

    [Theory]
    [InlineData(List, List + ",\"explode\":false", "! GET /carts: query parameter `q` is sent as `form` instead of `form` with `explode`")]
    [InlineData(List, List + ",\"style\":\"pipeDelimited\",\"explode\":false", "! GET /carts: query parameter `q` is sent as `pipeDelimited` instead of "
        + "`form` with `explode`")]
    [InlineData(List, $"\"content\":{{\"application/json\":{{{List}}}}}", "! GET /carts: query parameter `q` is sent as JSON instead of `form` with `explode`")]
    [InlineData("\"schema\":{\"type\":\"string\"}", "\"schema\":{\"type\":\"string\"},\"allowReserved\":true",
        "! GET /carts: query parameter `q` is sent as text with reserved characters instead of text")]
    [InlineData("\"schema\":{\"type\":\"integer\",\"maximum\":9}", "\"schema\":{\"type\":\"integer\",\"maximum\":8}",
        "GET /carts: constraints of query parameter `q` changed from \"At most 9.\" to \"At most 8.\"")]
    [InlineData("\"schema\":{\"type\":\"integer\"}", "\"schema\":{\"type\":\"integer\",\"default\":5}",
        "GET /carts: constraints of query parameter `q` changed from none to \"Default: 5.\"")]
    [InlineData("\"schema\":{\"type\":\"string\"},\"deprecated\":true", "\"schema\":{\"type\":\"string\"}",
        "GET /carts: query parameter `q` no longer deprecated")]
    public void Changed_format_of_a_parameter_is_reported(string before, string after, string change) =>
        Assert.Equal([change], Specs.Changes(WithParameter(before), WithParameter(after)));

    [Theory]
    [InlineData("\"schema\":{\"type\":\"string\"}", "\"schema\":{\"type\":\"string\"},\"explode\":false")]
    [InlineData(List, List + ",\"style\":\"form\",\"explode\":true")]
    public void Formats_with_equal_requests_are_not_changes(string before, string after) =>
        Assert.Empty(Specs.Changes(WithParameter(before), WithParameter(after)));

    [Theory]
    [InlineData("200", "201", "GET /carts: json response changed from 200 application/json to 201 application/json")]
    [InlineData("application/json", "application/hal+json", "GET /carts: json response changed from 200 application/json to 200 application/hal+json")]
    public void Changed_status_or_media_type_of_a_response_is_not_breaking(string before, string after, string change)
    {
        var spec = Responding("application/json", "\"schema\":{\"type\":\"string\"}");

        Assert.Equal([change], Specs.Changes(spec, spec.Replace($"\"{before}\"", $"\"{after}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Events, "string", Events, "integer", "! GET /carts: item of the stream changed from string to int64")]
    [InlineData("application/x-ndjson", "integer", "application/json-seq", "integer", "! GET /carts: stream changed from JSON values to a JSON text sequence")]
    public void Changed_stream_is_breaking(string before, string item, string after, string newItem, string change) =>
        Assert.Contains(change, Specs.Changes(Streaming(before, item), Streaming(after, newItem)));

    [Fact]
    public void Changed_pagination_is_reported() => Assert.Contains(
        "GET /carts: pagination changed from offset to none",
        Specs.Changes(
            Paged("""{"name":"offset","in":"query","schema":{"type":"integer"}},{"name":"limit","in":"query","schema":{"type":"integer"}}"""),
            Paged("""{"name":"limit","in":"query","schema":{"type":"integer"}}""")));

    [Theory]
    [InlineData("", "\"readOnly\":true,", "! Sent: `a` is now read-only")]
    [InlineData("\"readOnly\":true,", "", "Sent: `a` is no longer read-only")]
    [InlineData("", "\"writeOnly\":true,", "! Got: `a` is now write-only")]
    [InlineData("\"writeOnly\":true,", "", "Got: `a` is no longer write-only")]
    public void Property_that_is_no_longer_sent_is_breaking(string before, string after, string change) =>
        Assert.Equal([change], Specs.Changes(Specs.Exchange(Model(before)), Specs.Exchange(Model(after))));

    [Fact]
    public void Changed_constraints_of_a_property_are_reported() => Assert.Equal(
        ["Got: constraints of `a` changed from none to \"At most 3 characters.\"", "Sent: constraints of `a` changed from none to \"At most 3 characters.\""],
        Specs.Changes(Specs.Exchange(Model("")), Specs.Exchange(Model("\"maxLength\":3,"))));

    [Fact]
    public void Model_that_is_no_longer_deprecated_is_reported() => Assert.Equal(
        ["Got: no longer deprecated", "Sent: no longer deprecated"],
        Specs.Changes(Specs.Exchange("""{"type":"object","deprecated":true,"properties":{"a":{"type":"string"}}}"""), Specs.Exchange(Model(""))));

    [Fact]
    public void Removed_media_type_of_a_body_is_breaking() => Assert.Equal(
        ["! POST /files: media type image/png removed"], Specs.Changes(Sending("image/png", "image/gif", "image/bmp"), Sending("image/gif", "image/bmp")));

    [Fact]
    public void Added_media_type_of_a_body_is_not_breaking() => Assert.Equal(
        ["POST /files: media type image/bmp added"], Specs.Changes(Sending("image/png", "image/gif"), Sending("image/png", "image/gif", "image/bmp")));

    [Fact]
    public void Replaced_media_type_of_a_body_is_breaking() => Assert.Equal(
        ["! POST /files: media type changed from image/png to image/gif"], Specs.Changes(Sending("image/png"), Sending("image/gif")));

    private static string Model(string facts) => $$"""{"type":"object","properties":{"a":{ {{facts}} "type":"string"} } }""";

    private static string WithParameter(string facts) => Specs.Document(
        $$"""
        "/carts":{"get":{"operationId":"listCarts","tags":["Carts"],"responses":{"204":{"description":""} },
          "parameters":[{"name":"q","in":"query",{{facts}} }]} }
        """);

    private static string Responding(string mediaType, string content) => Specs.Document(
        $$"""
        "/carts":{"get":{"operationId":"listCarts","tags":["Carts"],"responses":{
          "200":{"description":"","content":{"{{mediaType}}":{ {{content}} } } } } } }
        """);

    private static string Streaming(string mediaType, string type) =>
        Responding(mediaType, $"\"itemSchema\":{{\"type\":\"{type}\"}}").Replace("3.0.3", "3.2.0", StringComparison.Ordinal);

    private static string Paged(string parameters) => Responding("application/json", "\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}")
        .Replace("\"operationId\"", $"\"parameters\":[{parameters}],\"operationId\"", StringComparison.Ordinal);

    private static string Sending(params string[] mediaTypes)
    {
        var contents = mediaTypes.Select(static type => $$""" "{{type}}":{"schema":{"type":"string","format":"binary"} } """);
        return Specs.Document(
            $$"""
            "/files":{"post":{"operationId":"addFile","tags":["Files"],"responses":{"204":{"description":""} },
              "requestBody":{"required":true,"content":{ {{string.Join(',', contents)}} } } } }
            """);
    }
}
