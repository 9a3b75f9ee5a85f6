namespace RunAi.Generator.Tests.Specs;

public sealed class SpecParserTests
{
    [Theory]
    [InlineData("{")]
    [InlineData(" \r\n\t{")]
    [InlineData("\uFEFF[")]
    public void A_text_that_starts_with_a_bracket_is_parsed_as_JSON(string text) =>
        Assert.Contains("not valid JSON", SpecReading.Read(text).Single("RUNAI0004"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: [")]
    [InlineData("\"a")]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void Any_other_text_is_parsed_as_YAML(string text) =>
        Assert.Contains("not valid YAML", SpecReading.Read(text).Single("RUNAI0004"), StringComparison.Ordinal);

    [Fact]
    public void JSON_and_YAML_with_the_same_content_have_equal_trees()
    {
        const string json = """{"openapi":"3.0.3","paths":{"/a":{"get":{"deprecated":true,"responses":{"200":null}}}},"x":[1,-2.5e3,"","~"]}""";
        const string yaml = """
            openapi: 3.0.3
            paths:
              /a:
                get:
                  deprecated: true
                  responses:
                    200:
            x:
            - 1
            - -2.5e3
            - ''
            - "~"
            """;
        Assert.Equal(json, SpecReading.Read(yaml).Root.ToJson());
        Assert.Equal(json, SpecReading.Read(json).Root.ToJson());
    }

    [Theory]
    [InlineData("administrator.openapi.json")]
    [InlineData("researcher.swagger.yaml")]
    [InlineData("researcher.overlay.yaml")]
    public void The_bundled_files_are_valid(string file) => SpecFiles.Read(file);
}
