using RunAi.Generator.Api;

namespace RunAi.Generator.Tests.Api;

public sealed class MediaTypeTests
{
    [Theory]
    [InlineData("text/csv", "csv")]
    [InlineData("text/csv; charset=utf-8", "csv")]
    [InlineData("application/x-tar", "tar")]
    [InlineData("application/octet-stream", "binary")]
    [InlineData("text/plain", "text")]
    [InlineData("*/*", "content")]
    [InlineData("image/", "content")]
    public void Media_type_has_a_short_name(string mediaType, string name) => Assert.Equal(name, MediaTypes.GetShortName(mediaType));

    [Fact]
    public void Media_types_are_ordered_by_preference()
    {
        string[] preferred =
        [
            "application/json", "application/problem+json", "*/*", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain", "image/png",
        ];

        Assert.Equal(Enumerable.Range(0, preferred.Length), preferred.Select(MediaTypes.GetRank));
    }
}
