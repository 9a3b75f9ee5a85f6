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

    [Theory]
    [InlineData("<html>Sign in</html>")]
    [InlineData("\uFEFF\n<!DOCTYPE html>\n<html lang=\"en\"><body style=\"a: b\">{{ x: [ }}</body></html>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- proxy -->\n<HTML>")]
    public void An_HTML_page_is_named(string text)
    {
        var message = SpecReading.Read(text).Single("RUNAI0004");

        Assert.Contains(
            "The file is not valid JSON or YAML: it looks like an HTML page, for instance of a login or a proxy", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<<: {}\nopenapi: 3.0.3")]
    [InlineData("<htmlx>")]
    [InlineData("description: <html>")]
    public void A_text_that_contains_an_angle_bracket_is_not_an_HTML_page(string text) =>
        Assert.DoesNotContain("HTML", string.Join('\n', SpecReading.Read(text).Diagnostics), StringComparison.Ordinal);

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
