using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class ModelComparisonTests
{
    [Theory]
    [InlineData("""{"name":"p","labels":{"a":"1","b":"2"}}""", """{"labels":{"b":"2","a":"1"},"name":"p"}""")]
    [InlineData("""{"name":"p","later":{"x":[1,{"y":null}],"z":1.0}}""", """{"later":{"z":1.0,"x":[1,{"y":null}]},"name":"p"}""")]
    [InlineData("""{"name":"p","limit":null}""", """{"name":"p"}""")]
    public void Models_with_the_same_content_are_deeply_equal(string left, string right) =>
        Assert.True(JsonModel.DeepEquals(Json.Read(left, Project.Read), Json.Read(right, Project.Read)));

    [Theory]
    [InlineData("""{"name":"p","description":null}""", """{"name":"p"}""")]
    [InlineData("""{"name":"p","resources":[{"gpu":1},{"gpu":2}]}""", """{"name":"p","resources":[{"gpu":2},{"gpu":1}]}""")]
    [InlineData("""{"name":"p","later":12}""", """{"name":"p","later":21}""")]
    [InlineData("""{"name":"p","later":{"a":1}}""", """{"name":"p","later":{"b":1}}""")]
    [InlineData("""{"name":"p"}""", """{"name":"q"}""")]
    public void Models_with_different_content_are_not_deeply_equal(string left, string right) =>
        Assert.False(JsonModel.DeepEquals(Json.Read(left, Project.Read), Json.Read(right, Project.Read)));

    [Fact]
    public void Models_of_different_types_are_not_deeply_equal() => Assert.False(JsonModel.DeepEquals(new Resources(), new EmptyModel()));

    [Fact]
    public void Null_is_deeply_equal_only_to_null()
    {
        Assert.True(JsonModel.DeepEquals(null, null));
        Assert.False(JsonModel.DeepEquals(new Resources(), null));
        Assert.False(JsonModel.DeepEquals(null, new Resources()));
    }

    [Fact]
    public void Models_with_an_enum_that_was_never_set_can_be_compared() =>
        Assert.True(JsonModel.DeepEquals(new Project { Name = "p", Phase = default(Phase) }, new Project { Name = "p", Phase = default(Phase) }));

    [Fact]
    public void Models_and_unions_have_reference_equality()
    {
        Assert.NotEqual(new Resources(), new Resources());
        Assert.NotEqual((Shape)1.5, (Shape)1.5);
    }

    [Fact]
    public void A_model_remains_a_dictionary_key_when_it_changes()
    {
        var project = new Project { Name = "p" };
        var keys = new HashSet<Project> { project };

        project.Name = "q";

        Assert.Contains(project, keys);
    }

    private sealed class EmptyModel : JsonModel
    {
        public override void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
    }
}
