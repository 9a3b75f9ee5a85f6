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
    public void Depth_counts_objects_and_arrays_within_each_other(string text, bool isAllowed)
    {
        AssertLimited(SpecReading.ReadJson(text, Small), isAllowed, "3 levels of nesting");
        AssertLimited(SpecReading.ReadYaml(text, Small), isAllowed, "3 levels of nesting");
    }

    [Theory]
    [InlineData("[1,2,3,4,5,6,7,8,9]", true)]
    [InlineData("[1,2,3,4,5,6,7,8,9,10]", false)]
    public void Nodes_count_every_value(string text, bool isAllowed)
    {
        AssertLimited(SpecReading.ReadJson(text, Small), isAllowed, "10 values");
        AssertLimited(SpecReading.ReadYaml(text, Small), isAllowed, "10 values");
    }

    [Theory]
    [InlineData("[\"12345678901234567890\"]", true)]
    [InlineData("[\"123456789012345678901\"]", false)]
    [InlineData("{\"123456789012345678901\":1}", false)]
    [InlineData("[\"123456789012345678\\u0031\\u0032\\u0033\"]", false)]
    public void Strings_count_their_characters(string text, bool isAllowed)
    {
        AssertLimited(SpecReading.ReadJson(text, Small), isAllowed, "20 characters in one string");
        AssertLimited(SpecReading.ReadYaml(text, Small), isAllowed, "20 characters in one string");
    }

    [Fact]
    public void Numbers_count_their_digits() =>
        AssertLimited(SpecReading.ReadJson("[123456789012345678901]", Small), isAllowed: false, "20 characters in one string");

    [Theory]
    [InlineData(98, true)]
    [InlineData(99, false)]
    public void The_text_counts_its_characters(int blanks, bool isAllowed)
    {
        var text = "[" + new string(' ', blanks) + "]";
        AssertLimited(SpecReading.ReadJson(text, Small), isAllowed, "100 characters of text");
        AssertLimited(SpecReading.ReadYaml(text, Small), isAllowed, "100 characters of text");
    }

    [Fact]
    public void An_alias_counts_what_it_repeats() =>
        AssertLimited(SpecReading.ReadYaml("a: &x [1, 2, 3]\nb: *x\nc: *x\n", Small), isAllowed: false, "10 values");

    [Fact]
    public void An_alias_counts_its_depth_where_it_stands() =>
        AssertLimited(SpecReading.ReadYaml("a: &x [[1]]\nb: [*x]\n", Small), isAllowed: false, "3 levels of nesting");

    [Fact]
    public void A_nested_anchor_counts_into_the_depth_of_the_outer_one() =>
        AssertLimited(SpecReading.ReadYaml("a: &x {p: &y [1]}\nb: [*x]\n", Small), isAllowed: false, "3 levels of nesting");

    [Fact]
    public void A_bomb_of_aliases_ends_in_a_diagnostic()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]");
        AssertLimited(SpecReading.ReadYaml("a0: &a0 x\n" + string.Join("\n", lines)), isAllowed: false, "2000000 values");
    }

    [Fact]
    public void The_default_depth_is_128()
    {
        Assert.Empty(SpecReading.ReadJson(new string('[', 128) + new string(']', 128)).Diagnostics);
        AssertLimited(SpecReading.ReadJson(new string('[', 129) + new string(']', 129)), isAllowed: false, "128 levels of nesting");
    }

    [Fact]
    public void The_place_is_where_the_limit_is_passed() =>
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
