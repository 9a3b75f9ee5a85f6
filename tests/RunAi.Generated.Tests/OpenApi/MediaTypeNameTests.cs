using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class MediaTypeNameTests
{
    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData(" application/json ", "application/json")]
    [InlineData("application/vnd.a+json;version=1", "application/vnd.a+json;version=1")]
    [InlineData("text/plain; a=\"x, y; z\\\"\"", "text/plain; a=\"x, y; z\\\"\"")]
    [InlineData("text/plain; a=\"x", "text/plain")]
    [InlineData("text/plain; a=\"x\\\"", "text/plain")]
    [InlineData("text/plain; a=\"x\"y\"", "text/plain")]
    [InlineData("text/plain; a=\"\u00e9\"", "text/plain")]
    [InlineData("text/plain;", "text/plain")]
    [InlineData("text/plain; a=b c; d=e", "text/plain;d=e")]
    [InlineData("text/plain; =b", "text/plain")]
    [InlineData("text/plain; a=", "text/plain")]
    [InlineData("image/*", "image/*")]
    [InlineData("a/b,c/d; e=f", "a/b|c/d; e=f")]
    [InlineData("a/b, c", "a/b")]
    [InlineData("", "")]
    [InlineData("json", "")]
    [InlineData("applicationjson;version=1", "")]
    [InlineData("application/", "")]
    [InlineData("/json", "")]
    [InlineData("a/b/c", "")]
    [InlineData("application/js on", "")]
    [InlineData("application/\u00fc", "")]
    [InlineData("application/json\r\nX: y", "")]
    public void Media_types_are_found_in_a_text(string text, string names) => Assert.Equal(names, string.Join('|', MediaTypeNames.Find(text)));
}
