using RunAi.Generator.Specs.Filters;

namespace RunAi.Generator.Tests.Specs;

public sealed class GlobTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("/a", "/a", true)]
    [InlineData("/a", "/A", false)]
    [InlineData("/a", "/ab", false)]
    [InlineData("/*", "/a", true)]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/a/b", false)]
    [InlineData("/a*c", "/abbc", true)]
    [InlineData("/a*c*e", "/abcde", true)]
    [InlineData("/**", "/a/b", true)]
    [InlineData("/a/**", "/a", false)]
    [InlineData("/a/**", "/a/", true)]
    [InlineData("**/b", "/a/a/b", true)]
    [InlineData("**/b", "b", false)]
    [InlineData("/***", "/a/b", true)]
    [InlineData("/a.b[c]?", "/a.b[c]?", true)]
    [InlineData("/a?", "/ab", false)]
    public void A_single_star_does_not_match_the_separator_but_a_double_star_does(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Glob.IsMatch(pattern, text, '/'));

    [Theory]
    [InlineData("get_*", "get_a/b", true)]
    [InlineData("*", "", true)]
    public void A_star_without_a_separator_matches_any_characters(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Glob.IsMatch(pattern, text, separator: null));
}
