using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

public sealed class SpecLimitsTests
{
    private static readonly SpecLimits Small = new() { TextLength = 100, Depth = 3, Nodes = 10, StringLength = 20 };

    [Theory]
    [InlineData("[[[1]]]", true)]
    [InlineData("[[[[1]]]]", false)]
    [InlineData("{\"a\":[{\"b\":1}]}", true)]
    [InlineData("{\"a\":[{\"b\":[]}]}", false)]
    public void The_depth_limit_counts_nested_objects_and_arrays(string text, bool isAllowed)
    {
        AssertLimited(SpecReading.ReadJson(text, Small), isAllowed, "3 levels of nesting");
        AssertLimited(SpecReading.ReadYaml(text, Small), isAllowed, "3 levels of nesting");
    }

    [Theory]
    [InlineData("[1,2,3,4,5,6,7,8,9]", true)]
    [InlineData("[1,2,3,4,5,6,7,8,9,10]", false)]
    public void The_node_limit_counts_every_value(string text, bool isAllowed)
    {
        AssertLimited(SpecReading.ReadJson(text, Small), isAllowed, "10 values");
        AssertLimited(SpecReading.ReadYaml(text, Small), isAllowed, "10 values");
    }

    [Theory]
    [InlineData("[\"12345678901234567890\"]", true)]
    [InlineData("[\"123456789012345678901\"]", false)]
    [InlineData("{\"123456789012345678901\":1}", false)]
    [InlineData("[\"123456789012345678\\u0031\\u0032\\u0033\"]", false)]
    public void The_string_limit_counts_characters(string text, bool isAllowed)
    {
        AssertLimited(SpecReading.ReadJson(text, Small), isAllowed, "20 characters in one string");
        AssertLimited(SpecReading.ReadYaml(text, Small), isAllowed, "20 characters in one string");
    }

    [Fact]
    public void The_string_limit_applies_to_numbers() =>
        AssertLimited(SpecReading.ReadJson("[123456789012345678901]", Small), isAllowed: false, "20 characters in one string");

    [Theory]
    [InlineData(98, true)]
    [InlineData(99, false)]
    public void The_text_limit_counts_characters(int spaces, bool isAllowed)
    {
        var text = "[" + new string(' ', spaces) + "]";
        AssertLimited(SpecReading.ReadJson(text, Small), isAllowed, "100 characters of text");
        AssertLimited(SpecReading.ReadYaml(text, Small), isAllowed, "100 characters of text");
    }

    [Fact]
    public void An_alias_counts_in_expanded_form() =>
        AssertLimited(SpecReading.ReadYaml("a: &x [1, 2, 3]\nb: *x\nc: *x\n", Small), isAllowed: false, "10 values");

    [Fact]
    public void An_alias_adds_its_height_to_the_depth_at_its_position() =>
        AssertLimited(SpecReading.ReadYaml("a: &x [[1]]\nb: [*x]\n", Small), isAllowed: false, "3 levels of nesting");

    [Fact]
    public void A_nested_anchor_adds_to_the_height_of_the_outer_anchor() =>
        AssertLimited(SpecReading.ReadYaml("a: &x {p: &y [1]}\nb: [*x]\n", Small), isAllowed: false, "3 levels of nesting");

    [Fact]
    public void An_alias_bomb_is_rejected()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]");
        AssertLimited(SpecReading.ReadYaml("a0: &a0 x\n" + string.Join("\n", lines)), isAllowed: false, "2000000 values");
    }

    [Fact]
    public void The_default_depth_limit_is_128()
    {
        Assert.Empty(SpecReading.ReadJson(new string('[', 128) + new string(']', 128)).Diagnostics);
        AssertLimited(SpecReading.ReadJson(new string('[', 129) + new string(']', 129)), isAllowed: false, "128 levels of nesting");
    }

    [Fact]
    public void An_exceeded_limit_is_reported_at_its_location() =>
        Assert.StartsWith("1,4: The spec exceeds the limit of", SpecReading.ReadJson("[[[[1]]]]", Small).Single("RUNAI0006"), StringComparison.Ordinal);

    private static void AssertLimited(SpecReading reading, bool isAllowed, string limit)
    {
        if (isAllowed)
        {
            Assert.Empty(reading.Diagnostics);
            return;
        }

        Assert.Null(reading.Root);
        Assert.Contains($"exceeds the limit of {limit}.", reading.Single("RUNAI0006"), StringComparison.Ordinal);
    }
}
