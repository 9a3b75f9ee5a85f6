namespace RunAi.Generator.Tests.Specs;

public sealed class SpecParserTests
{
    [Theory]
    [InlineData("{")]
    [InlineData(" \r\n\t{")]
    [InlineData("\uFEFF[")]
    public void A_text_that_opens_with_a_bracket_is_JSON(string text) =>
        Assert.Contains("not valid JSON", SpecReading.Read(text).Single("RUNAI0004"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: [")]
    [InlineData("\"a")]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void Any_other_text_is_YAML(string text) =>
        Assert.Contains("not valid YAML", SpecReading.Read(text).Single("RUNAI0004"), StringComparison.Ordinal);

    [Fact]
    public void JSON_and_YAML_of_the_same_content_make_the_same_tree()
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
    public void The_bundled_files_are_read_without_fault(string file) => SpecFiles.Read(file);
}
