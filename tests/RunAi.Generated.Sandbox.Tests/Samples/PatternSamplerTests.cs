using RunAi.Generated.Sandbox.Samples;

namespace RunAi.Generated.Sandbox.Tests.Samples;

public sealed class PatternSamplerTests
{
    [Theory]
    [InlineData("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")]
    [InlineData("^(name|status)(==|!=|<=|>=|=@|!@|=\\^|=\\$).+$")]
    [InlineData("^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$")]
    [InlineData("^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$")]
    [InlineData("^(\\x2F[a-zA-Z0-9\\-_.\\x2F]*)?$")]
    [InlineData("0[0-7]{3}")]
    [InlineData("^(?!.*\\s).*?[a-zA-Z].*$")]
    [InlineData("^\\b(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4})(?:,(?:[0-9a-fA-F]{8}))*\\b$")]
    [InlineData("^(0|[+]?((\\d+(\\.\\d+)?)(ns|us|ms|s))+$)")]
    [InlineData("^[^\\s]+$")]
    [InlineData("^[]a]$")]
    public void Generated_texts_match_the_pattern(string pattern) => Assert.Matches(pattern, PatternSampler.Generate(pattern, 0).First());

    [Fact]
    public void Generated_texts_have_the_minimum_length() => Assert.True(PatternSampler.Generate("^[a-z]+$", 5).First().Length >= 5);

    [Fact]
    public void Texts_that_do_not_match_are_not_generated() => Assert.Empty(PatternSampler.Generate("^(?=b)a$", 0));
}
