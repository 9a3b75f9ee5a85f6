using RunAi.Administrator;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class PresenceTests
{
    [Fact]
    public void Property_that_was_not_assigned_is_not_set() => Assert.False(new Project { Name = "p" }.IsSet(nameof(Project.Description)));

    [Theory]
    [InlineData(null)]
    [InlineData("d")]
    public void Assigned_property_is_set(string? value) =>
        Assert.True(new Project { Name = "p", Description = value }.IsSet(nameof(Project.Description)));

    [Fact]
    public void Property_that_is_not_tracked_is_set_if_it_has_a_value()
    {
        var project = new Project { Name = "p", Limit = 3 };

        Assert.True(project.IsSet(nameof(Project.Limit)));
        Assert.False(project.IsSet(nameof(Project.Labels)));
    }

    [Fact]
    public void Enum_that_was_never_set_is_set_if_it_was_assigned() =>
        Assert.True(new Project { Name = "p", Phase = default(Phase) }.IsSet(nameof(Project.Phase)));

    [Fact]
    public void Unset_property_is_null_and_not_sent()
    {
        var project = new Project { Name = "p", Description = "d", Limit = 3, Resources = [new() { Gpu = 1 }] };

        project.Unset(nameof(Project.Description));
        project.Unset(nameof(Project.Limit));
        project.Unset(nameof(Project.Resources));

        Assert.Equal((null, null, null), (project.Description, project.Limit, project.Resources));
        Assert.Equal("""{"name":"p"}""", project.ToJson());
    }

    [Fact]
    public void Property_can_be_assigned_after_it_was_unset()
    {
        var project = new Project { Name = "p", Description = "d" };

        project.Unset(nameof(Project.Description));
        project.Description = null;

        Assert.Equal("""{"description":null,"name":"p"}""", project.ToJson());
    }

    [Theory]
    [InlineData("description")]
    [InlineData("")]
    [InlineData("AdditionalProperties")]
    public void Name_that_is_not_a_property_is_rejected_with_the_names_of_the_properties(string name)
    {
        var project = new Project { Name = "p" };

        var error = Assert.Throws<ArgumentException>("propertyName", () => project.IsSet(name));
        Assert.Equal(error.Message, Assert.Throws<ArgumentException>("propertyName", () => project.Unset(name)).Message);
        Assert.StartsWith(
            $"The model 'Project' does not have a property '{name}'. Specify the C# name of one of its properties: Name, Description, Labels, Limit, Phase, "
            + "Resources.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Name_is_required() => Assert.Throws<ArgumentNullException>("propertyName", () => new Resources().IsSet(null!));

    [Theory]
    [InlineData("""{"description":null,"name":"p"}""")]
    [InlineData("""{"name":"p"}""")]
    [InlineData("""{"description":"d","name":"p","later":{"b":[1,null]}}""")]
    public void Clone_has_the_same_content(string json)
    {
        var project = Json.Read(json, Project.Read);

        var clone = project.DeepClone();

        Assert.NotSame(project, clone);
        Assert.Equal(json, clone.ToJson());
        Assert.True(JsonModel.DeepEquals(project, clone));
    }

    [Fact]
    public void Clone_is_independent_of_the_original()
    {
        var project = new Project { Name = "p", Resources = [new() { Gpu = 1 }] };

        var clone = project.DeepClone();
        clone.Resources![0].Gpu = 2;

        Assert.Equal(1, project.Resources[0].Gpu);
    }

    [Fact]
    public void Unions_can_be_cloned()
    {
        Shape shape = 2.5;

        Assert.Equal("2.5", shape.DeepClone().ToJson());
    }

    [Fact]
    public void Model_with_an_enum_that_was_never_set_cannot_be_cloned() =>
        Assert.Throws<InvalidOperationException>(() => new Project { Name = "p", Phase = default(Phase) }.DeepClone());

    [Fact]
    public void Models_that_differ_by_an_explicit_null_are_not_equal() =>
        Assert.False(JsonModel.DeepEquals(new Project { Name = "p" }, new Project { Name = "p", Description = null }));

    [Fact]
    public void Text_of_a_model_contains_explicit_nulls() => Assert.Equal(
        """Project { name = "p", description = null }""", new Project { Name = "p", Description = null }.ToString());

    [Fact]
    public void Debuggers_show_the_names_of_the_properties_that_are_set() =>
        Assert.Equal(["Name", "Description"], new Project { Name = "p", Description = null }.SetProperties);
}
