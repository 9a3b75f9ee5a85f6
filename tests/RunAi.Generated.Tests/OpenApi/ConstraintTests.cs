namespace RunAi.Generator.Tests.OpenApi;

public sealed class ConstraintTests
{
    [Fact]
    public void Constraints_are_read_in_a_fixed_order() => Assert.Equal(
        ["multipleOf=2", "minimum=1", "maximum=9", "minLength=3", "pattern=^a", "maxItems=4", "uniqueItems=true", "maxProperties=5"],
        Read("""{"uniqueItems":true,"pattern":"^a","maxProperties":5,"maximum":9,"minimum":1,"maxItems":4,"minLength":3,"multipleOf":2}"""));

    [Theory]
    [InlineData("""{"minimum":1,"exclusiveMinimum":true}""", "exclusiveMinimum=1")]
    [InlineData("""{"minimum":1,"exclusiveMinimum":false}""", "minimum=1")]
    [InlineData("""{"maximum":1,"exclusiveMaximum":true}""", "exclusiveMaximum=1")]
    [InlineData("""{"exclusiveMinimum":1}""", "exclusiveMinimum=1")]
    [InlineData("""{"exclusiveMaximum":1.5}""", "exclusiveMaximum=1.5")]
    public void Exclusive_bounds_are_read_alike_from_booleans_and_numbers(string schema, string constraint) => Assert.Equal([constraint], Read(schema));

    [Theory]
    [InlineData("""{"minimum":"1"}""", "minimum", "a number")]
    [InlineData("""{"maxLength":"1); Evil("}""", "maxLength", "a number")]
    [InlineData("""{"maxItems":true}""", "maxItems", "a number")]
    [InlineData("""{"pattern":1}""", "pattern", "a string")]
    [InlineData("""{"uniqueItems":1}""", "uniqueItems", "true or false")]
    public void Constraint_with_the_wrong_JSON_type_is_reported_and_ignored(string schema, string keyword, string expected)
    {
        var spec = DocumentReading.WithSchema(schema);

        Assert.Empty(spec.Thing.Constraints);
        Assert.Equal(["#/components/schemas/Thing/" + keyword, expected], Assert.Single(spec.Diagnostics).Arguments.Take(2));
    }

    private static IEnumerable<string> Read(string schema) =>
        DocumentReading.WithSchema(schema).Thing.Constraints.Select(constraint => $"{constraint.Key}={constraint.Value.Text}");
}
