using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.Api;

public sealed class NarrowestTypeTests
{
    private static readonly Dictionary<string, ApiDeclaration> Declarations = new(StringComparer.Ordinal)
    {
        ["x y"] = Enum(isInteger: false, "x", "y"),
        ["y"] = Enum(isInteger: false, "y"),
        ["z"] = Enum(isInteger: false, "z"),
        ["1 as text"] = Enum(isInteger: false, "1"),
        ["1"] = Enum(isInteger: true, "1"),
        ["1 2"] = Enum(isInteger: true, "1", "2"),
    };

    [Theory]
    [InlineData("String", "DateTime")]
    [InlineData("String", "Date")]
    [InlineData("String", "Time")]
    [InlineData("String", "Duration")]
    [InlineData("String", "Guid")]
    [InlineData("String", "Uri")]
    [InlineData("String", "Bytes")]
    [InlineData("String", "x y")]
    [InlineData("Int64", "Int32")]
    [InlineData("Single", "Int64")]
    [InlineData("Double", "Single")]
    [InlineData("Decimal", "Double")]
    [InlineData("Decimal", "Int32")]
    [InlineData("Int32", "1")]
    [InlineData("Decimal", "1")]
    [InlineData("x y", "y")]
    [InlineData("1 2", "1")]
    [InlineData("{Any}", "{String}")]
    [InlineData("IntOrString", "String")]
    [InlineData("IntOrString", "Guid")]
    [InlineData("IntOrString", "Int32")]
    [InlineData("IntOrString", "Int64")]
    [InlineData("IntOrString", "Quantity")]
    [InlineData("IntOrString", "x y")]
    [InlineData("IntOrString", "1")]
    public void The_narrower_of_two_types_is_found_in_any_order(string wide, string narrow)
    {
        Assert.Equal(Type(narrow), NarrowestType.Find([Type(wide), Type(narrow)], Declarations));
        Assert.Equal(Type(narrow), NarrowestType.Find([Type(narrow), Type(wide)], Declarations));
    }

    [Theory]
    [InlineData("String", "Boolean")]
    [InlineData("String", "Int32")]
    [InlineData("String", "1")]
    [InlineData("String", "{String}")]
    [InlineData("Boolean", "Int32")]
    [InlineData("Boolean", "1")]
    [InlineData("DateTime", "Int64")]
    [InlineData("DateTime", "Date")]
    [InlineData("DateTime", "1")]
    [InlineData("Guid", "x y")]
    [InlineData("Int64", "x y")]
    [InlineData("Int64", "Boolean")]
    [InlineData("x y", "z")]
    [InlineData("1", "1 as text")]
    [InlineData("{String}", "{Int64}")]
    [InlineData("{Any}", "x y")]
    [InlineData("IntOrString", "Double")]
    [InlineData("IntOrString", "Boolean")]
    [InlineData("Quantity", "String")]
    [InlineData("Quantity", "Int64")]
    public void Types_that_exclude_each_other_have_no_narrowest(string first, string second)
    {
        Assert.Null(NarrowestType.Find([Type(first), Type(second)], Declarations));
        Assert.Null(NarrowestType.Find([Type(second), Type(first)], Declarations));
    }

    [Theory]
    [InlineData("Decimal", "Int32", "Int64")]
    [InlineData("x y", "y", "String")]
    public void The_narrowest_type_is_within_all_others(string first, string narrowest, string third) =>
        Assert.Equal(Type(narrowest), NarrowestType.Find([Type(first), Type(narrowest), Type(third)], Declarations));

    private static ApiType Type(string name) =>
        Declarations.ContainsKey(name) ? new ApiNamedType(name)
        : name[0] == '{' ? new ApiMapType(Type(name[1..^1]).NotNull)
        : new ApiScalarType(System.Enum.Parse<ApiScalar>(name));

    private static ApiEnum Enum(bool isInteger, params string[] values) => new()
    {
        Key = string.Join(' ', values),
        Location = new SourceLocation("spec", 0, 0),
        NameHint = "",
        IsInteger = isInteger,
        Values = [.. values.Select(value => new ApiEnumValue(value, value, null))],
    };
}
