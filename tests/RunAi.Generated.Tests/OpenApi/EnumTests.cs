using RunAi.Generator.Diagnostics;
using Xunit;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class EnumTests
{
    [Fact]
    public void Values_keep_their_order_without_null_and_repetitions() => Assert.Equal(
        ["b", "a", "1", "1"], DocumentReading.WithSchema("""{"enum":["b",null,"a","b","1",1]}""").Thing.Enum!.Select(value => value.Text));

    [Fact]
    public void A_schema_without_values_has_no_enum() => Assert.Null(DocumentReading.WithSchema("{}").Thing.Enum);

    [Theory]
    [InlineData("[]")]
    [InlineData("[null]")]
    public void An_enum_that_names_no_value_is_none(string values) => Assert.Null(DocumentReading.WithSchema($$"""{"enum":{{values}} }""").Thing.Enum);

    [Theory]
    [InlineData("x-enum-varnames")]
    [InlineData("x-enumNames")]
    public void Names_go_with_the_values_that_are_kept(string keyword) => Assert.Equal(
        ["One", "Two"], DocumentReading.WithSchema($$"""{"enum":[1,null,1,2],"{{keyword}}":["One","Nothing","Again","Two"]}""").Thing.EnumNames);

    [Theory]
    [InlineData("x-enum-descriptions")]
    [InlineData("x-enumDescriptions")]
    public void Descriptions_go_with_the_values(string keyword) => Assert.Equal(
        ["first", "second"], DocumentReading.WithSchema($$"""{"enum":["a","b"],"{{keyword}}":["first","second"]}""").Thing.EnumDescriptions);

    [Fact]
    public void Descriptions_may_be_listed_by_value() => Assert.Equal(
        ["first", ""], DocumentReading.WithSchema("""{"enum":["a","b"],"x-enumDescriptions":{"a":"first"}}""").Thing.EnumDescriptions);

    [Fact]
    public void Names_that_do_not_match_the_values_are_reported_and_dropped()
    {
        var spec = DocumentReading.WithSchema("""{"enum":["a","b"],"x-enum-varnames":["A"]}""");

        Assert.Empty(spec.Thing.EnumNames);
        Assert.Equal(
            ["#/components/schemas/Thing/x-enum-varnames", "an array of 2 items, one for each enum value,", "an array of 1 item"],
            Assert.Single(spec.Diagnostics).Arguments);
    }

    [Fact]
    public void An_enum_that_is_no_array_is_reported_and_ignored()
    {
        var spec = DocumentReading.WithSchema("""{"enum":"a"}""");

        Assert.Null(spec.Thing.Enum);
        Assert.Equal([DiagnosticIds.WrongNodeType], spec.Ids);
    }
}
