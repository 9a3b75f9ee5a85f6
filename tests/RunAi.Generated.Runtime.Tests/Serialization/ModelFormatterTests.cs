using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class ModelFormatterTests
{
    [Theory]
    [InlineData("""{"name":"p"}""", """Project { name = "p" }""")]
    [InlineData(
        """{"limit":3,"phase":"Ready","description":"d","name":"p","id":7}""",
        """Project { id = 7, name = "p", phase = "Ready", description = "d", limit = 3 }""")]
    [InlineData("""{"name":"p","resources":[{"gpu":1}],"labels":{"a":"b"}}""", """Project { name = "p" … }""")]
    [InlineData("""{"name":"p","a":1,"b":2,"c":3,"d":4,"e":5}""", """Project { name = "p", a = 1, b = 2, c = 3, d = 4 … }""")]
    [InlineData("""{"name":null,"meta":{"name":"m","id":"i","size":3}}""", """Project { meta.id = "i", meta.name = "m", name = null … }""")]
    public void ToString_of_a_model_shows_its_identifying_properties(string json, string expected) =>
        Assert.Equal(expected, Json.Read(json, Project.Read).ToString());

    [Fact]
    public void ToString_of_a_model_truncates_long_values() =>
        Assert.Equal($"Project {{ name = \"{new string('x', 59)}… }}", new Project { Name = new string('x', 1000) }.ToString());

    [Theory]
    [InlineData("password")]
    [InlineData("jupyterPassword")]
    [InlineData("clientSecret")]
    [InlineData("client_secret")]
    [InlineData("accessToken")]
    [InlineData("refresh_token")]
    [InlineData("token")]
    [InlineData("ngcApiKey")]
    [InlineData("privateKey")]
    public void ToString_of_a_model_redacts_secrets(string property) =>
        Assert.Equal($$"""Project { name = "p", {{property}} = "***" }""", Json.Read($$"""{"name":"p","{{property}}":"hunter2"}""", Project.Read).ToString());

    [Theory]
    [InlineData("secretName")]
    [InlineData("secret_id")]
    [InlineData("tokenType")]
    [InlineData("passwordPolicy")]
    [InlineData("tokens")]
    public void ToString_of_a_model_shows_properties_about_secrets(string property) =>
        Assert.Equal($$"""Project { name = "p", {{property}} = "x" }""", Json.Read($$"""{"name":"p","{{property}}":"x"}""", Project.Read).ToString());

    [Fact]
    public void ToString_of_a_model_does_not_throw_for_an_enum_that_was_never_set() =>
        Assert.Equal("""Project { name = "p", phase = null }""", new Project { Name = "p", Phase = default(Phase) }.ToString());

    [Fact]
    public void ToString_of_a_union_shows_its_JSON() => Assert.Equal("Shape 2.5", ((Shape)2.5).ToString());
}
