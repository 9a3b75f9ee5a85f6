using RunAi.Administrator;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Tests.Serialization;

public class OptionalTests
{
    [Fact]
    public void Default_optional_is_absent() => Assert.False(default(Optional<string?>).IsSet);

    [Fact]
    public void Unset_optional_is_the_default() => Assert.Equal(default, Optional<int>.Unset);

    [Fact]
    public void Null_literal_is_present()
    {
        Optional<string?> optional = null;

        Assert.True(optional.IsSet);
        Assert.False(optional.HasValue);
        Assert.Null(optional.Value);
    }

    [Fact]
    public void Null_literal_of_a_nullable_value_type_is_present()
    {
        Optional<int?> optional = null;

        Assert.True(optional.IsSet);
        Assert.Null(optional.Value);
    }

    [Fact]
    public void Value_is_converted_to_an_optional()
    {
        Optional<int?> optional = 5;

        Assert.Equal(5, optional.Value);
    }

    [Fact]
    public void Array_is_converted_to_an_optional_list()
    {
        string[] values = ["a"];

        Optional<IReadOnlyList<string>?> optional = values;

        Assert.Equal(values, optional.Value);
    }

    [Fact]
    public void List_of_an_interface_type_is_assigned_with_new()
    {
        IReadOnlyList<string> values = ["a"];

        Optional<IReadOnlyList<string>?> optional = new(values);

        Assert.Same(values, optional.Value);
    }

    [Fact]
    public void Default_literal_in_an_initializer_leaves_a_property_absent()
    {
        var project = new Project { Name = "p", Description = default };

        Assert.False(project.Description.IsSet);
    }

    [Fact]
    public void Value_of_an_absent_optional_throws() => Assert.Throws<InvalidOperationException>(() => default(Optional<int>).Value);

    [Fact]
    public void GetValueOrDefault_returns_the_fallback_only_if_absent()
    {
        Assert.Equal(7, default(Optional<int?>).GetValueOrDefault(7));
        Assert.Null(new Optional<int?>(null).GetValueOrDefault(7));
    }

    [Fact]
    public void Absent_optional_is_not_equal_to_null() => Assert.NotEqual(default, new Optional<string?>(null));

    [Fact]
    public void Optionals_with_equal_values_are_equal()
    {
        Assert.True(new Optional<string?>("a") == new Optional<string?>("a"));
        Assert.True(new Optional<string?>("a") != new Optional<string?>("b"));
        Assert.Equal(new Optional<string?>("a").GetHashCode(), new Optional<string?>("a").GetHashCode());
    }

    [Theory]
    [InlineData("text", "text")]
    [InlineData(null, "null")]
    public void ToString_of_an_optional_returns_the_value(string? value, string expected) => Assert.Equal(expected, new Optional<string?>(value).ToString());

    [Fact]
    public void ToString_of_an_absent_optional_is_empty() => Assert.Equal("", default(Optional<string?>).ToString());
}
