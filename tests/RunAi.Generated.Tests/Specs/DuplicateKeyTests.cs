namespace RunAi.Generator.Tests.Specs;

public sealed class DuplicateKeyTests
{
    private const string Advice = ". Remove or rename one of them.";

    [Theory]
    [InlineData("{\n\"a\":1,\n\"a\":2}", "3,1: Duplicate key \"a\" in the object at #, first used on line 2")]
    [InlineData("{\"a\":[0,{\"b\":1,\"b\":2}]}", "1,16: Duplicate key \"b\" in the object at #/a/1, first used on line 1")]
    [InlineData("{\"x/y~z\":{\"b\":1,\"\\u0062\":2}}", "1,17: Duplicate key \"b\" in the object at #/x~1y~0z, first used on line 1")]
    public void Duplicate_keys_in_JSON_are_reported(string text, string expected) =>
        Assert.Equal(expected + Advice, SpecReading.ReadJson(text).Single("RUNAI0005"));

    [Theory]
    [InlineData("a: 1\na: 2\n", "2,1: Duplicate key \"a\" in the object at #, first used on line 1")]
    [InlineData("a:\n- 0\n- b: 1\n  'b': 2\n", "4,3: Duplicate key \"b\" in the object at #/a/1, first used on line 3")]
    [InlineData("200: x\n'200': y\n", "2,1: Duplicate key \"200\" in the object at #, first used on line 1")]
    public void Duplicate_keys_in_YAML_are_reported(string text, string expected) =>
        Assert.Equal(expected + Advice, SpecReading.ReadYaml(text).Single("RUNAI0005"));

    [Fact]
    public void Parsing_continues_after_a_duplicate_key_with_the_last_value() =>
        Assert.Equal("""{"a":3,"b":2}""", SpecReading.ReadJson("""{"a":1,"b":2,"a":3}""").Root.ToJson());

    [Fact]
    public void Every_duplicate_key_is_reported() => Assert.Equal(3, SpecReading.ReadJson("""{"a":1,"a":2,"a":3,"b":{"c":1,"c":2}}""").Diagnostics.Count);

    [Fact]
    public void At_most_100_duplicate_keys_are_reported() =>
        Assert.Equal(100, SpecReading.ReadYaml(string.Concat(Enumerable.Repeat("a: 1\n", 1_000))).Diagnostics.Count);

    [Fact]
    public void Duplicate_keys_in_large_objects_are_reported()
    {
        var properties = Enumerable.Range(0, 100).Select(i => $"\"n{i}\":{i}");
        Assert.Contains("\"n7\"", SpecReading.ReadJson($"{{{string.Join(",", properties)},\"n7\":0}}").Single("RUNAI0005"), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_keys_in_different_objects_are_allowed() =>
        Assert.Equal("""[{"a":{"a":1}},{"a":{"a":2}}]""", SpecReading.Parse("""[{"a":{"a":1}},{"a":{"a":2}}]""").ToJson());

    [Fact]
    public void Keys_are_case_sensitive() => Assert.Equal("""{"a":1,"A":2}""", SpecReading.Parse("""{"a":1,"A":2}""").ToJson());
}
