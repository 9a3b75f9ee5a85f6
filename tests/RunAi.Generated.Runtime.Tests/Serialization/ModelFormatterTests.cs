using RunAi.Administrator;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class ModelFormatterTests
{
    [Theory]
    [InlineData("""{"name":"p"}""", """Project { name = "p" }""")]
    [InlineData("""{"limit":3,"phase":"Ready","description":"d","name":"p","id":7}""", """Project { id = 7, name = "p", phase = "Ready", limit = 3, description = "d" }""")]
    [InlineData("""{"name":"p","resources":[{"gpu":1}],"labels":{"a":"b"}}""", """Project { name = "p" … }""")]
    [InlineData("""{"name":"p","a":1,"b":2,"c":3,"d":4,"e":5}""", """Project { name = "p", a = 1, b = 2, c = 3, d = 4 … }""")]
    [InlineData("""{"name":null,"meta":{"name":"m","id":"i","size":3}}""", """Project { meta.id = "i", meta.name = "m" … }""")]
    public void Shows_what_tells_the_model_from_others(string json, string expected) => Assert.Equal(expected, Json.Read(json, Project.Read).ToString());

    [Fact]
    public void Shows_the_beginning_of_long_values() =>
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
    public void Hides_what_is_secret(string member) =>
        Assert.Equal($$"""Project { name = "p", {{member}} = "***" }""", Json.Read($$"""{"name":"p","{{member}}":"hunter2"}""", Project.Read).ToString());

    [Theory]
    [InlineData("secretName")]
    [InlineData("secret_id")]
    [InlineData("tokenType")]
    [InlineData("passwordPolicy")]
    [InlineData("tokens")]
    public void Shows_what_is_said_about_secrets(string member) =>
        Assert.Equal($$"""Project { name = "p", {{member}} = "x" }""", Json.Read($$"""{"name":"p","{{member}}":"x"}""", Project.Read).ToString());

    [Fact]
    public void Never_fails_because_an_enum_was_not_set() => Assert.Equal("""Project { name = "p" }""", new Project { Name = "p", Phase = default(Phase) }.ToString());

    [Fact]
    public void Shows_unions_as_their_JSON() => Assert.Equal("Shape 2.5", ((Shape)2.5).ToString());
}
