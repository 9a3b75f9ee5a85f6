namespace RunAi.Generator.Tests.Specs;

/// <summary>Texts that are not a single valid YAML document. The messages of YamlDotNet are not asserted.</summary>
public sealed class YamlRejectionTests
{
    [Theory]
    [InlineData("", "1,1", "the file is empty")]
    [InlineData("# c\n", "2,1", "the file is empty")]
    [InlineData("a: 1\n---\nb: 2\n", "2,1", "a second document starts here, but the file must contain only one")]
    [InlineData("a: *x\n", "1,4", "the alias *x does not match a preceding anchor")]
    [InlineData("a: *x\nb: &x 1\n", "1,4", "the alias *x does not match a preceding anchor")]
    [InlineData("a: &x [*x]\n", "1,8", "the alias *x is inside the node that it refers to")]
    [InlineData("? [a]\n: b\n", "1,3", "a key must be a scalar")]
    [InlineData("? {a: b}\n: c\n", "1,3", "a key must be a scalar")]
    [InlineData("a: &x [1]\n*x : 2\n", "2,1", "a key must be a scalar")]
    [InlineData("a: {<<: 1}\n", "1,9", "the value of the merge key << must be a mapping or a sequence of mappings")]
    [InlineData("a: {<<: [{}, 1]}\n", "1,14", "the value of the merge key << must be a mapping or a sequence of mappings")]
    [InlineData("a: {<<: {b: 1}, <<: {c: 1}}\n", "1,17", "duplicate merge key <<; use a sequence of mappings")]
    [InlineData("a: b\0c: d\n", "1,5", "the character U+0000 is not allowed")]
    [InlineData("a: b\n\u0001\n", "2,1", "the character U+0001 is not allowed")]
    [InlineData("a: \uFFFE\n", "1,4", "the character U+FFFE is not allowed")]
    public void Invalid_documents_are_rejected(string text, string location, string message) => AssertRejected(text, location, message);

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void An_unpaired_surrogate_is_rejected(char half) => AssertRejected($"a: {half}\n", "1,4", $"the character U+{(int)half:X4} is not allowed");

    [Theory]
    [InlineData("a: b: c\n", "1,5")]
    [InlineData("a: [1\n", "2,1")]
    [InlineData("a: 'x\n", "1,4")]
    [InlineData("a:\n\t- b\n", "1,1")]
    [InlineData("a: \"\\uD800\"\n", "1,4")]
    [InlineData("a: @b\n", "1,4")]
    [InlineData("a: |\n x\n  y\n z\nb\n", "5,1")]
    public void Syntax_errors_have_a_location(string text, string location) =>
        Assert.StartsWith($"{location}: The file is not valid YAML: ", SpecReading.ReadYaml(text).Single("RUNAI0004"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: \"\\UFFFFFFFF\"\n")]
    [InlineData("a: !<x%20y> b\n")]
    [InlineData("? a\n:\n:")]
    [InlineData("...\n-$--\n-\n")]
    [InlineData("%TAG ! \rtag:x,2000:\n---\n!foo x")]
    public void Unexpected_parser_exceptions_are_reported(string text) => SpecReading.ReadYaml(text).Single("RUNAI0004");

    private static void AssertRejected(string text, string location, string message)
    {
        var reading = SpecReading.ReadYaml(text);
        Assert.Equal($"{location}: The file is not valid YAML: {message}", reading.Single("RUNAI0004"));
        Assert.Null(reading.Root);
    }
}
