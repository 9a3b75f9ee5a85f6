using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.Specs;

public sealed class YamlStructureTests
{
    [Theory]
    [InlineData("a:\n- 1\n- b: 2\n  c: 3\n", """{"a":[1,{"b":2,"c":3}]}""")]
    [InlineData("a:\n  - 1\n", """{"a":[1]}""")]
    [InlineData("a: {b: [x, {c: d}], e: }\n", """{"a":{"b":["x",{"c":"d"}],"e":null}}""")]
    [InlineData("a: {}\nb: []\n", """{"a":{},"b":[]}""")]
    [InlineData("# c\na: 1 # d\n# e\n", """{"a":1}""")]
    [InlineData("a:\n  b: 1\n# at the margin\n  c: 2\n", """{"a":{"b":1,"c":2}}""")]
    [InlineData("'200' : 1\n\"x\" : 2\ny : 3\n", """{"200":1,"x":2,"y":3}""")]
    [InlineData("a: first line\n  second line\n", """{"a":"first line second line"}""")]
    [InlineData("---\na: 1\n...\n", """{"a":1}""")]
    [InlineData("%YAML 1.2\n---\na: 1\n", """{"a":1}""")]
    [InlineData("\uFEFFa: 1\n", """{"a":1}""")]
    [InlineData("a: 1\r\nb:\r\n- 2\r\n", """{"a":1,"b":[2]}""")]
    [InlineData("text", "\"text\"")]
    public void Common_YAML_syntax_is_read(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("200: a", "200")]
    [InlineData("1.10: a", "1.10")]
    [InlineData("0x1F: a", "0x1F")]
    [InlineData("true: a", "true")]
    [InlineData("null: a", "null")]
    [InlineData("~: a", "~")]
    [InlineData("? a\n: b", "a")]
    public void A_key_is_the_text_of_its_scalar(string text, string name) => Assert.Equal(name, Assert.Single(SpecReading.Parse(text).Properties).Name);

    [Theory]
    [InlineData("a: &x {p: 1}\nb: *x\n", """{"a":{"p":1},"b":{"p":1}}""")]
    [InlineData("a: &x 1\nb: [*x, *x]\n", """{"a":1,"b":[1,1]}""")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x\n", """{"a":1,"b":2,"c":2}""")]
    [InlineData("&k a: *k\n", """{"a":"a"}""")]
    [InlineData("a: &x name\n*x : 1\n", """{"a":"name","name":1}""")]
    [InlineData("a: &x [&y 1]\nb: *y\n", """{"a":[1],"b":1}""")]
    public void An_alias_is_replaced_by_the_anchored_node(string text, string expected) => AssertReads(text, expected);

    [Fact]
    public void An_alias_has_the_location_of_the_anchored_node() =>
        Assert.Equal(new SourceLocation("spec", 0, 3), SpecReading.Parse("a: &x\n  p\nb: *x\n").Properties[1].Value.Location with { Line = 0 });

    [Theory]
    [InlineData("a: &x {p: 1, q: 2}\nb: {<<: *x, q: 3}\n", """{"q":3,"p":1}""")]
    [InlineData("a: &x {p: 1}\nb: {q: 3, <<: *x}\n", """{"q":3,"p":1}""")]
    [InlineData("a: [&x {p: 1}, &y {p: 2, q: 2}]\nb: {<<: [*x, *y]}\n", """{"p":1,"q":2}""")]
    [InlineData("a: 0\nb: {<<: {p: 1}}\n", """{"p":1}""")]
    [InlineData("a: 0\nb: {'<<': {p: 1}}\n", """{"<<":{"p":1}}""")]
    public void A_merge_key_copies_properties_that_the_mapping_does_not_have(string text, string expected) =>
        Assert.Equal(expected, SpecReading.Parse(text).Properties[1].Value.ToJson());

    [Fact]
    public void Locations_are_zero_based()
    {
        var property = SpecReading.Parse("a: 1\nbc:\n  - x\n").Properties[1];
        Assert.Equal(new SourceLocation("spec", 1, 0), property.NameLocation);
        Assert.Equal(new SourceLocation("spec", 2, 4), property.Value.Items[0].Location);
    }

    [Fact]
    public void A_local_tag_is_reported_and_ignored()
    {
        var reading = SpecReading.ReadYaml("a:\n- !mine 1\n");
        Assert.Equal("2,3: The tag !mine at #/a/0 is not supported: the tag is ignored", reading.Single("RUNAI0014"));
        Assert.Equal("""{"a":[1]}""", reading.Root.ToJson());
    }

    private static void AssertReads(string text, string expected)
    {
        var reading = SpecReading.ReadYaml(text);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(expected, reading.Root.ToJson());
    }
}
