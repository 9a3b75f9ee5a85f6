using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Filters;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Filters;

public sealed class FilterConditionTests
{
    public static TheoryData<FilterCondition, string> Conditions => new()
    {
        { ThingFilter.Name.EqualTo("a b"), "name==a b" },
        { ThingFilter.Name == "a", "name==a" },
        { ThingFilter.Name.NotEqualTo("=a"), "name!==a" },
        { ThingFilter.Name != "a", "name!=a" },
        { ThingFilter.Name.AtLeast("a"), "name>=a" },
        { ThingFilter.Name >= "a", "name>=a" },
        { ThingFilter.Name.AtMost("a"), "name<=a" },
        { ThingFilter.Name <= "a", "name<=a" },
        { ThingFilter.Name.Contains("@"), "name=@@" },
        { ThingFilter.Name.DoesNotContain("a"), "name!@a" },
        { ThingFilter.Name.StartsWith("a"), "name=^a" },
        { ThingFilter.Name.EndsWith("a"), "name=$a" },
        { ThingFilter.Phase.EqualTo(Phase.Running), "phase==Running" },
        { ThingFilter.Phase != new Phase("New"), "phase!=New" },
        { ThingFilter.ClusterId == Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), "clusterId==0f8fad5b-d9cb-469f-a165-70867728950e" },
        { ThingFilter.IsLocal == false, "isLocal==false" },
        { ThingFilter.Count >= 2, "count>=2" },
        { ThingFilter.Gpus >= 0.5, "gpus>=0.5" },
        { ThingFilter.Gpus <= 1e21, "gpus<=1000000000000000000000" },
        { ThingFilter.Gpus >= 1e-7, "gpus>=0.0000001" },
        { ThingFilter.CreatedAt >= new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.FromHours(2)), "createdAt>=2025-12-31T23:00:00Z" },
        { ThingFilter.CreatedAt == new DateTimeOffset(2026, 1, 1, 0, 0, 0, 250, TimeSpan.Zero), "createdAt==2026-01-01T00:00:00.25Z" },
        { new ThingFilter("anything,else"), "anything,else" },
        { PipeFilter.LessThan("a,b"), "name<a,b" },
        { PipeFilter.AtMost("=a"), "name<==a" },
    };

    public static TheoryData<Func<object>, string> Rejected => new()
    {
        { () => ThingFilter.Name.EqualTo(""), "The field 'name' cannot be compared with an empty text, which a condition cannot contain. (Parameter 'value')" },
        { () => ThingFilter.Name.Contains("a,b"),
            "The value \"a,b\" for the field 'name' contains a comma, which separates the conditions of a request and cannot be escaped. (Parameter 'value')" },
        { () => ThingFilter.Name == "a\nb", "The value for the field 'name' contains a line break, which a condition cannot contain. (Parameter 'value')" },
        { () => ThingFilter.Name == "a\u2028b",
            "The value for the field 'name' contains a line break, which a condition cannot contain. (Parameter 'value')" },
        { () => ThingFilter.Phase.EqualTo(new Phase(",")),
            "The value \",\" for the field 'phase' contains a comma, which separates the conditions of a request and cannot be escaped. (Parameter 'value')" },
        { () => ThingFilter.Phase.EqualTo(default), "The value for the field 'phase' was never set. Assign one of the values of 'Phase'. (Parameter 'value')" },
        { () => ThingFilter.Gpus >= double.NaN, "The field 'gpus' cannot be compared with NaN, which is not a number. (Parameter 'value')" },
        { () => ThingFilter.Gpus <= double.PositiveInfinity, "The field 'gpus' cannot be compared with Infinity, which is not a number. (Parameter 'value')" },
        { () => PipeFilter.LessThan("a|b"),
            "The value \"a|b\" for the field 'name' contains '|', which separates the conditions of a request and cannot be escaped. (Parameter 'value')" },
        { () => PipeFilter.LessThan("=5"), "The value \"=5\" for the field 'name' would be read as a part of the operator '<='. (Parameter 'value')" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Condition_is_the_field_the_operator_and_the_value(FilterCondition condition, string text)
    {
        Assert.Equal(text, condition.Text);
        Assert.Equal(text, condition.ToString());
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Value_that_a_condition_cannot_contain_is_rejected(Func<object> create, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(create).Message);

    [Fact]
    public void Null_is_rejected()
    {
        Assert.Throws<ArgumentNullException>(() => ThingFilter.Name == null!);
        Assert.Throws<ArgumentNullException>(() => (ThingFilter)(string)null!);
        Assert.Throws<ArgumentException>(() => (ThingFilter)"");
    }

    [Fact]
    public void Conditions_are_equal_if_their_types_and_texts_are()
    {
        Assert.Equal(ThingFilter.Name == "a", (ThingFilter)"name==a");
        Assert.Equal((ThingFilter.Name == "a").GetHashCode(), ((ThingFilter)"name==a").GetHashCode());
        Assert.NotEqual(ThingFilter.Name == "a", ThingFilter.Name == "b");
        Assert.NotEqual<FilterCondition>(new ThingFilter("a"), new PipeFilter("a"));
    }

    [Fact]
    public async Task Conditions_and_strings_are_sent_in_one_parameter()
    {
        List<ThingFilter> conditions = [ThingFilter.Name.Contains("a&b"), "phase==Running", ThingFilter.CreatedAt >= DateTimeOffset.UnixEpoch];
        Assert.Equal(
            "/x?filterBy=name%3D%40a%26b,phase%3D%3DRunning,createdAt%3E%3D1970-01-01T00%3A00%3A00Z",
            await Calls.GetUrlAsync("/x", request => request.AddQueryList("filterBy", conditions, ParameterStyle.Form, explode: false)));
    }
}
