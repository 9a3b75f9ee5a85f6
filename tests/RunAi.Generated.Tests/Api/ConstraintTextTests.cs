namespace RunAi.Generator.Tests.Api;

/// <summary>The sentences that describe the constraints of a property.</summary>
public sealed class ConstraintTextTests
{
    [Theory]
    [InlineData("{type: integer, minimum: 1}", "At least 1.")]
    [InlineData("{type: integer, maximum: 9}", "At most 9.")]
    [InlineData("{type: number, exclusiveMinimum: 0.5}", "Greater than 0.5.")]
    [InlineData("{type: number, exclusiveMaximum: 0.5}", "Less than 0.5.")]
    [InlineData("{type: number, minimum: 1, exclusiveMinimum: true}", "Greater than 1.")]
    [InlineData("{type: number, maximum: 1, exclusiveMaximum: true}", "Less than 1.")]
    [InlineData("{type: integer, multipleOf: 5}", "A multiple of 5.")]
    [InlineData("{type: string, minLength: 1}", "At least 1 character.")]
    [InlineData("{type: string, minLength: 2}", "At least 2 characters.")]
    [InlineData("{type: string, maxLength: 1}", "At most 1 character.")]
    [InlineData("{type: string, maxLength: 2}", "At most 2 characters.")]
    [InlineData("{type: string, pattern: '^a'}", "Pattern: ^a")]
    [InlineData("{type: array, minItems: 1}", "At least 1 item.")]
    [InlineData("{type: array, minItems: 2}", "At least 2 items.")]
    [InlineData("{type: array, maxItems: 1}", "At most 1 item.")]
    [InlineData("{type: array, maxItems: 2}", "At most 2 items.")]
    [InlineData("{type: array, uniqueItems: true}", "Items are unique.")]
    [InlineData("{type: array, uniqueItems: false}", "")]
    [InlineData("{type: object, minProperties: 1}", "At least 1 entry.")]
    [InlineData("{type: object, minProperties: 2}", "At least 2 entries.")]
    [InlineData("{type: object, maxProperties: 1}", "At most 1 entry.")]
    [InlineData("{type: object, maxProperties: 2}", "At most 2 entries.")]
    [InlineData("{type: integer, enum: [1, 2]}", "Known values: 1, 2.")]
    [InlineData("{type: integer, default: 3}", "Default: 3.")]
    [InlineData("{type: string, default: null}", "")]
    [InlineData("{type: array, default: [1]}", "")]
    [InlineData("{type: string}", "")]
    public void Constraint_is_described_by_a_sentence(string schema, string sentences) =>
        Assert.Equal(sentences, string.Join(' ', ApiReading.BuildSchemas($$"""
            Thing:
              properties: {a: {{schema}} }
            """).Property("a").Constraints));

    [Fact]
    public void Constraints_of_the_first_part_are_described_if_no_part_has_a_description() =>
        Assert.Equal(["At least 2 characters."], ApiReading.BuildSchemas("""
            Thing:
              allOf:
              - properties: {a: {type: string, minLength: 2}}
              - properties: {a: {type: string, maxLength: 3}}
            """).Property("a").Constraints);

    [Fact]
    public void Constraints_of_the_first_part_with_a_description_are_described() =>
        Assert.Equal(["At most 3 characters."], ApiReading.BuildSchemas("""
            Thing:
              allOf:
              - properties: {a: {type: string, minLength: 2}}
              - properties: {a: {type: string, maxLength: 3, description: First.}}
              - properties: {a: {type: string, maxLength: 4, description: Second.}}
            """).Property("a").Constraints);

    [Theory]
    [InlineData("minimum: 1, maximum: 100", "The page size, 1 to 100.")]
    [InlineData("minimum: 1, maximum: 100", "The page size (1-100)")]
    [InlineData("minimum: 1, maximum: 100", "Between 1 and 100.")]
    [InlineData("minimum: 1, maximum: 100", "At least 1, up to 100.")]
    [InlineData("maximum: 100", "No more than fifty; maximum: 100")]
    [InlineData("minimum: 1", "Must be 1 or greater.")]
    [InlineData("default: 50", "The page size. Defaults to 50.")]
    [InlineData("default: 50", "The page size, 50 by default.")]
    public void Constraint_that_the_description_states_is_not_repeated(string constraints, string description) =>
        Assert.Empty(Describe(constraints, description));

    [Theory]
    [InlineData("maximum: 100", "Up to 1000 items of 100 kinds.", "At most 100.")]
    [InlineData("maximum: 100", "Up to 100.5 percent.", "At most 100.")]
    [InlineData("maximum: 100", "Up to 100-fold.", "At most 100.")]
    [InlineData("minimum: 0, maximum: 100", "Starts at 0. The default is 100.", "Between 0 and 100.")]
    [InlineData("minimum: 1, maximum: 100", "At least 1.", "At most 100.")]
    [InlineData("default: 5", "The default is 50.", "Default: 5.")]
    [InlineData("default: 5", "Retried 5 times.", "Default: 5.")]
    public void Constraint_is_described_if_the_description_only_contains_its_value(string constraints, string description, string sentence) =>
        Assert.Equal([sentence], Describe(constraints, description));

    private static IReadOnlyList<string> Describe(string constraints, string description) => ApiReading.BuildSchemas($$"""
        Thing:
          properties: {a: {type: integer, {{constraints}}, description: '{{description}}'} }
        """).Property("a").Constraints;
}
