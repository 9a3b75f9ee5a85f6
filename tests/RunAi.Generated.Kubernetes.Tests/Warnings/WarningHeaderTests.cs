using System.Text;
using RunAi.Generated.Kubernetes.Warnings;

namespace RunAi.Generated.Kubernetes.Tests.Warnings;

public sealed class WarningHeaderTests
{
    [Theory]
    [InlineData("""299 - "unknown field \"spec.gpus\"" """, """299 - unknown field "spec.gpus" """)]
    [InlineData("""299 - "a, b", 199 api.example.com:6443 "c" """, "299 - a, b|199 api.example.com:6443 c")]
    [InlineData("""299 - "old" "Wed, 21 Oct 2026 07:28:00 GMT",299 - "new" """, "299 - old|299 - new")]
    [InlineData("""299 - "a\\b\",\" c" """, """299 - a\b"," c""")]
    [InlineData("""299 [::1]:6443 "v6" """, "299 [::1]:6443 v6")]
    [InlineData("""299 - "" """, "299 - ")]
    [InlineData(""" ,, 299 - "a" , """, "299 - a")]
    public void Warnings_of_a_value_are_read(string value, string warnings) => Assert.Equal(warnings.TrimEnd(), Describe(value).TrimEnd());

    [Theory]
    [InlineData("")]
    [InlineData("299")]
    [InlineData("299 -")]
    [InlineData("299 - text")]
    [InlineData("299 \"text\"")]
    [InlineData("29 - \"text\"")]
    [InlineData("+99 - \"text\"")]
    [InlineData("299 - \"not closed")]
    [InlineData("299 - \"not closed\\")]
    [InlineData("299 - \"text\" date")]
    [InlineData("299 - \"text\"\"date\"")]
    [InlineData("299 - \"text\" \"date\" more")]
    public void Invalid_warnings_are_omitted_and_the_following_ones_are_read(string value)
    {
        Assert.Equal("", Describe(value));
        Assert.Equal("299 - before", Describe($"299 - \"before\", {value}"));
    }

    [Fact]
    public void Warning_after_an_invalid_one_is_read() => Assert.Equal("299 - after", Describe("299 - text, 299 - \"after\""));

    [Theory]
    [InlineData("größer, 大きい")]
    [InlineData("é")]
    public void Text_is_decoded_as_UTF8(string text) =>
        Assert.Equal($"299 - {text}", Describe(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes($"299 - \"{text}\""))));

    [Fact]
    public void Text_that_is_not_UTF8_remains_Latin1() => Assert.Equal("299 - größer", Describe("299 - \"größer\""));

    private static string Describe(string value) =>
        string.Join('|', WarningHeader.Parse(value).Select(static warning => $"{warning.Code} {warning.Agent} {warning.Text}"));
}
