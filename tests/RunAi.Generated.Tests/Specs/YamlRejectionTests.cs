namespace RunAi.Generator.Tests.Specs;

/// <summary>Texts that are no single YAML document. The messages of the parser itself are not repeated here.</summary>
public sealed class YamlRejectionTests
{
    [Theory]
    [InlineData("", "1,1", "the text holds no document")]
    [InlineData("# c\n", "2,1", "the text holds no document")]
    [InlineData("a: 1\n---\nb: 2\n", "2,1", "a second document begins here, but a spec is a single document")]
    [InlineData("a: *x\n", "1,4", "the alias *x names no anchor that stands before it")]
    [InlineData("a: *x\nb: &x 1\n", "1,4", "the alias *x names no anchor that stands before it")]
    [InlineData("a: &x [*x]\n", "1,8", "the alias *x stands within the node that it names")]
    [InlineData("? [a]\n: b\n", "1,3", "a key must be a scalar")]
    [InlineData("? {a: b}\n: c\n", "1,3", "a key must be a scalar")]
    [InlineData("a: &x [1]\n*x : 2\n", "2,1", "a key must be a scalar")]
    [InlineData("a: {<<: 1}\n", "1,9", "the value of the merge key << must be a mapping or a sequence of mappings")]
    [InlineData("a: {<<: [{}, 1]}\n", "1,14", "the value of the merge key << must be a mapping or a sequence of mappings")]
    [InlineData("a: {<<: {b: 1}, <<: {c: 1}}\n", "1,17", "the merge key << stands twice in a mapping; give it a sequence")]
    [InlineData("a: b\0c: d\n", "1,5", "the character U+0000 is not allowed")]
    [InlineData("a: b\n\u0001\n", "2,1", "the character U+0001 is not allowed")]
    [InlineData("a: \uFFFE\n", "1,4", "the character U+FFFE is not allowed")]
    public void Are_explained(string text, string place, string message) => AssertRejected(text, place, message);

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void Half_a_surrogate_pair_is_refused(char half) => AssertRejected($"a: {half}\n", "1,4", $"the character U+{(int)half:X4} is not allowed");

    [Theory]
    [InlineData("a: b: c\n", "1,5")]
    [InlineData("a: [1\n", "2,1")]
    [InlineData("a: 'x\n", "1,4")]
    [InlineData("a:\n\t- b\n", "1,1")]
    [InlineData("a: \"\\uD800\"\n", "1,4")]
    [InlineData("a: @b\n", "1,4")]
    [InlineData("a: |\n x\n  y\n z\nb\n", "5,1")]
    public void Syntax_errors_have_a_place(string text, string place) =>
        Assert.StartsWith($"{place}: The spec is not valid YAML: ", SpecReading.ReadYaml(text).Single("RUNAI0004"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: \"\\UFFFFFFFF\"\n")]
    [InlineData("a: !<x%20y> b\n")]
    [InlineData("? a\n:\n:")]
    [InlineData("...\n-$--\n-\n")]
    [InlineData("%TAG ! \rtag:x,2000:\n---\n!foo x")]
    public void Texts_that_the_parser_stumbles_over_are_diagnosed_too(string text) => SpecReading.ReadYaml(text).Single("RUNAI0004");

    private static void AssertRejected(string text, string place, string message)
    {
        var reading = SpecReading.ReadYaml(text);
        Assert.Equal($"{place}: The spec is not valid YAML: {message}", reading.Single("RUNAI0004"));
        Assert.Null(reading.Root);
    }
}
