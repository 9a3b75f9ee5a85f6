using RunAi.Administrator;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Tests.Serialization;

public class OptionalTests
{
    [Fact]
    public void Default_is_absent() => Assert.False(default(Optional<string?>).IsSet);

    [Fact]
    public void Unset_is_default() => Assert.Equal(default, Optional<int>.Unset);

    [Fact]
    public void A_null_literal_is_present_and_null()
    {
        Optional<string?> optional = null;

        Assert.True(optional.IsSet);
        Assert.False(optional.HasValue);
        Assert.Null(optional.Value);
    }

    [Fact]
    public void A_null_literal_is_present_and_null_for_a_nullable_value_type()
    {
        Optional<int?> optional = null;

        Assert.True(optional.IsSet);
        Assert.Null(optional.Value);
    }

    [Fact]
    public void A_value_converts_by_itself()
    {
        Optional<int?> optional = 5;

        Assert.Equal(5, optional.Value);
    }

    [Fact]
    public void An_array_converts_to_an_optional_list()
    {
        string[] values = ["a"];

        Optional<IReadOnlyList<string>?> optional = values;

        Assert.Equal(values, optional.Value);
    }

    [Fact]
    public void A_list_behind_an_interface_is_given_with_new()
    {
        IReadOnlyList<string> values = ["a"];

        Optional<IReadOnlyList<string>?> optional = new(values);

        Assert.Same(values, optional.Value);
    }

    [Fact]
    public void The_default_literal_in_an_initializer_leaves_a_member_absent()
    {
        var project = new Project { Name = "p", Description = default };

        Assert.False(project.Description.IsSet);
    }

    [Fact]
    public void Value_of_an_absent_one_throws() => Assert.Throws<InvalidOperationException>(() => default(Optional<int>).Value);

    [Fact]
    public void GetValueOrDefault_gives_the_fallback_only_when_absent()
    {
        Assert.Equal(7, default(Optional<int?>).GetValueOrDefault(7));
        Assert.Null(new Optional<int?>(null).GetValueOrDefault(7));
    }

    [Fact]
    public void Absent_and_null_are_different() => Assert.NotEqual(default, new Optional<string?>(null));

    [Fact]
    public void Equal_values_are_equal()
    {
        Assert.True(new Optional<string?>("a") == new Optional<string?>("a"));
        Assert.True(new Optional<string?>("a") != new Optional<string?>("b"));
        Assert.Equal(new Optional<string?>("a").GetHashCode(), new Optional<string?>("a").GetHashCode());
    }

    [Theory]
    [InlineData("text", "text")]
    [InlineData(null, "null")]
    public void ToString_shows_the_value(string? value, string expected) => Assert.Equal(expected, new Optional<string?>(value).ToString());

    [Fact]
    public void ToString_of_an_absent_one_is_empty() => Assert.Equal("", default(Optional<string?>).ToString());
}
