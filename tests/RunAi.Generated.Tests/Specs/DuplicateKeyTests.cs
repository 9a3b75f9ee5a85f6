namespace RunAi.Generator.Tests.Specs;

public sealed class DuplicateKeyTests
{
    private const string Advice = ". Remove or rename one of them.";

    [Theory]
    [InlineData("{\n\"a\":1,\n\"a\":2}", "3,1: The key \"a\" stands twice in the same object (#; first in line 2)")]
    [InlineData("{\"a\":[0,{\"b\":1,\"b\":2}]}", "1,16: The key \"b\" stands twice in the same object (#/a/1; first in line 1)")]
    [InlineData("{\"x/y~z\":{\"b\":1,\"\\u0062\":2}}", "1,17: The key \"b\" stands twice in the same object (#/x~1y~0z; first in line 1)")]
    public void Are_reported_in_JSON(string text, string expected) => Assert.Equal(expected + Advice, SpecReading.ReadJson(text).Single("RUNAI0005"));

    [Theory]
    [InlineData("a: 1\na: 2\n", "2,1: The key \"a\" stands twice in the same object (#; first in line 1)")]
    [InlineData("a:\n- 0\n- b: 1\n  'b': 2\n", "4,3: The key \"b\" stands twice in the same object (#/a/1; first in line 3)")]
    [InlineData("200: x\n'200': y\n", "2,1: The key \"200\" stands twice in the same object (#; first in line 1)")]
    public void Are_reported_in_YAML(string text, string expected) => Assert.Equal(expected + Advice, SpecReading.ReadYaml(text).Single("RUNAI0005"));

    [Fact]
    public void Don_t_end_the_reading_and_leave_the_last_value() =>
        Assert.Equal("""{"a":3,"b":2}""", SpecReading.ReadJson("""{"a":1,"b":2,"a":3}""").Root.ToJson());

    [Fact]
    public void Are_found_each() => Assert.Equal(3, SpecReading.ReadJson("""{"a":1,"a":2,"a":3,"b":{"c":1,"c":2}}""").Diagnostics.Count);

    [Fact]
    public void Are_reported_a_hundred_times_at_most() =>
        Assert.Equal(100, SpecReading.ReadYaml(string.Concat(Enumerable.Repeat("a: 1\n", 1_000))).Diagnostics.Count);

    [Fact]
    public void Are_found_in_large_objects()
    {
        var members = Enumerable.Range(0, 100).Select(i => $"\"n{i}\":{i}");
        Assert.Contains("\"n7\"", SpecReading.ReadJson($"{{{string.Join(",", members)},\"n7\":0}}").Single("RUNAI0005"), StringComparison.Ordinal);
    }

    [Fact]
    public void Are_the_same_in_siblings_without_fault() => SpecReading.Parse("""[{"a":{"a":1}},{"a":{"a":2}}]""");

    [Fact]
    public void Differ_by_case() => SpecReading.Parse("""{"a":1,"A":2}""");
}
