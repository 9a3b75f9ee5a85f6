using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class ModelEqualityTests
{
    [Theory]
    [InlineData("""{"name":"p","labels":{"a":"1","b":"2"}}""", """{"labels":{"b":"2","a":"1"},"name":"p"}""")]
    [InlineData("""{"name":"p","later":{"x":[1,{"y":null}],"z":1.0}}""", """{"later":{"z":1.0,"x":[1,{"y":null}]},"name":"p"}""")]
    [InlineData("""{"name":"p","limit":null}""", """{"name":"p"}""")]
    public void Models_that_say_the_same_are_equal(string left, string right)
    {
        var (a, b) = (Json.Read(left, Project.Read), Json.Read(right, Project.Read));

        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Theory]
    [InlineData("""{"name":"p","description":null}""", """{"name":"p"}""")]
    [InlineData("""{"name":"p","resources":[{"gpu":1},{"gpu":2}]}""", """{"name":"p","resources":[{"gpu":2},{"gpu":1}]}""")]
    [InlineData("""{"name":"p","later":12}""", """{"name":"p","later":21}""")]
    [InlineData("""{"name":"p","later":{"a":1}}""", """{"name":"p","later":{"b":1}}""")]
    [InlineData("""{"name":"p"}""", """{"name":"q"}""")]
    public void Models_that_say_something_else_are_not(string left, string right) => Assert.NotEqual(Json.Read(left, Project.Read), Json.Read(right, Project.Read));

    [Fact]
    public void Models_of_two_types_are_not_equal() => Assert.False(new Resources().Equals(new NullPropertyModel()));

    [Fact]
    public void A_model_in_the_making_can_be_compared() => Assert.Equal(new Project { Name = "p", Phase = default(Phase) }, new Project { Name = "p", Phase = default(Phase) });

    private sealed class NullPropertyModel : RunAi.Generated.Serialization.JsonModel
    {
        public override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
    }
}
