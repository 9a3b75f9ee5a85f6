using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class EnumTests
{
    [Fact]
    public void Enum_values_keep_their_order_without_null_and_duplicates() => Assert.Equal(
        ["b", "a", "1", "1"], DocumentReading.WithSchema("""{"enum":["b",null,"a","b","1",1]}""").Thing.Enum!.Select(value => value.Text));

    [Fact]
    public void Schema_without_enum_has_no_enum_values() => Assert.Null(DocumentReading.WithSchema("{}").Thing.Enum);

    [Theory]
    [InlineData("[]")]
    [InlineData("[null]")]
    public void Enum_that_is_empty_or_only_null_has_no_values(string values) =>
        Assert.Null(DocumentReading.WithSchema($$"""{"enum":{{values}} }""").Thing.Enum);

    [Theory]
    [InlineData("x-enum-varnames")]
    [InlineData("x-enumNames")]
    public void Enum_names_match_the_remaining_values(string keyword) => Assert.Equal(
        ["One", "Two"], DocumentReading.WithSchema($$"""{"enum":[1,null,1,2],"{{keyword}}":["One","Nothing","Again","Two"]}""").Thing.EnumNames);

    [Theory]
    [InlineData("x-enum-descriptions")]
    [InlineData("x-enumDescriptions")]
    public void Enum_descriptions_match_the_values(string keyword) => Assert.Equal(
        ["first", "second"], DocumentReading.WithSchema($$"""{"enum":["a","b"],"{{keyword}}":["first","second"]}""").Thing.EnumDescriptions);

    [Fact]
    public void Enum_descriptions_can_be_keyed_by_value() => Assert.Equal(
        ["first", ""], DocumentReading.WithSchema("""{"enum":["a","b"],"x-enumDescriptions":{"a":"first"}}""").Thing.EnumDescriptions);

    [Fact]
    public void Enum_names_of_the_wrong_count_are_reported_and_ignored()
    {
        var spec = DocumentReading.WithSchema("""{"enum":["a","b"],"x-enum-varnames":["A"]}""");

        Assert.Empty(spec.Thing.EnumNames);
        Assert.Equal(
            ["#/components/schemas/Thing/x-enum-varnames", "an array of 2 items, one for each enum value,", "an array of 1 item"],
            Assert.Single(spec.Diagnostics).Arguments);
    }

    [Fact]
    public void Enum_that_is_not_an_array_is_reported_and_ignored()
    {
        var spec = DocumentReading.WithSchema("""{"enum":"a"}""");

        Assert.Null(spec.Thing.Enum);
        Assert.Equal([DiagnosticIds.WrongNodeType], spec.Ids);
    }
}
