using RunAi.Generator.Api;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Api;

public sealed class FilterPatternTests
{
    [Fact]
    public void Fields_and_operators_are_read_from_the_pattern()
    {
        var filter = FilterPattern.Parse(@"^(name|created_at|a.b)(==|!=|<=|=@|!@|=\^|=\$).+$");
        Assert.NotNull(filter);
        Assert.Equal(["name", "created_at", "a.b"], filter.Fields);
        Assert.Equal(["==", "!=", "<=", "=@", "!@", "=^", "=$"], filter.Operators);
    }

    [Theory]
    [InlineData("^(a)(==).+")]
    [InlineData("(a)(==).+$")]
    [InlineData("^(a)$")]
    [InlineData("^(a).+$")]
    [InlineData("^(a|)(==).+$")]
    [InlineData("^(a)(==|).+$")]
    [InlineData("^(a)(b).+$")]
    [InlineData("^([a-z]+)(==).+$")]
    [InlineData("^(a)().+$")]
    [InlineData("^().+$")]
    [InlineData("^(")]
    [InlineData("")]
    public void Other_patterns_are_not_filters(string pattern) => Assert.Null(FilterPattern.Parse(pattern));

    [Theory]
    [InlineData("{type: array, items: {type: string, nullable: true, pattern: '^(name|phase)(==|!=).+$'}}")]
    [InlineData("{type: string, pattern: '^(name|phase)(==|!=).+$'}")]
    public void Documentation_lists_the_fields_and_operators_of_strings(string schema)
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get", "/things", $"parameters:\n- {{name: filterBy, in: query, required: true, description: What to list., schema: {schema}}}"));
        Assert.Contains(
            "What to list. Each filter is a field, an operator and a value, such as \"name==value\". Fields: name, phase. Operators: == !=.",
            string.Concat(code.Files.Select(file => file.Text)),
            StringComparison.Ordinal);
    }
}
