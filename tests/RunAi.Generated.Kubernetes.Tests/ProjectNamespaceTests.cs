namespace RunAi.Generated.Kubernetes.Tests;

public sealed class ProjectNamespaceTests
{
    [Theory]
    [InlineData("vision", "runai-vision")]
    [InlineData("team-7", "runai-team-7")]
    [InlineData("7", "runai-7")]
    public void Namespace_of_a_project_has_the_prefix(string project, string name) => Assert.Equal(name, ProjectNamespace.GetName(project));

    [Fact]
    public void Namespace_has_at_most_63_characters()
    {
        Assert.Equal(63, ProjectNamespace.GetName(new string('a', 57)).Length);
        Assert.Throws<ArgumentException>(() => ProjectNamespace.GetName(new string('a', 58)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Vision")]
    [InlineData("vision-")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("a\n")]
    [InlineData("größe")]
    public void Invalid_names_are_rejected(string project) =>
        Assert.Equal("project", Assert.Throws<ArgumentException>(() => ProjectNamespace.GetName(project)).ParamName);
}
