using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class LenientReadingTests
{
    private static readonly Operation<ProjectList> GetProjects =
        new Operation<ProjectList>("get_projects", HttpMethod.Get, "/x").Returns("200", "application/json", ProjectList.Read);

    private static readonly Operation<IReadOnlyList<Project>> GetList = new Operation<IReadOnlyList<Project>>("get_list", HttpMethod.Get, "/x")
        .Returns("200", "application/json", static (ref System.Text.Json.Utf8JsonReader reader) => JsonRead.List(ref reader, Project.Read));

    private static async Task<T> CallAsync<T>(Operation<T> operation, string body, bool isStrict)
    {
        using var server = FakeServer.Json(body);
        var connection = new ApiConnection(server.Client()) { StrictResponses = isStrict };
        return (await connection.CreateRequest(operation).SendAsync(TestContext.Current.CancellationToken)).Value;
    }

    [Theory]
    [InlineData("""{"projects":[{"name":"a"},{}]}""", "$.projects[1].name", "a required property")]
    [InlineData("""{"projects":[{"name":"a","resources":[{},{"cpu":1}]}]}""", "$.projects[0].resources[1].cpu", "a declared property")]
    [InlineData("""{"projects":[{"name":"a","later":{"b":1}}]}""", "$.projects[0].later", "a declared property")]
    [InlineData("""{"next":"100"}""", "$.next", "a 32-bit integer")]
    [InlineData("""{"projects":[{"name":"a","resources":[{"gpu":"0.5"}]}]}""", "$.projects[0].resources[0].gpu", "a number")]
    [InlineData("""{"projects":[{"name":376}]}""", "$.projects[0].name", "a string")]
    [InlineData("""{"projects":[{"name":true}]}""", "$.projects[0].name", "a string")]
    [InlineData("""{"projects":[{"name":"a","phase":1}]}""", "$.projects[0].phase", "a string")]
    [InlineData("""{"projects":[{"name":"a","resources":[{"gpu":NaN}]}]}""", "$.projects[0].resources[0].gpu", "valid JSON")]
    [InlineData("""{"projects":[{"name":null}]}""", "$.projects[0].name", "a string")]
    [InlineData("""{"projects":[{"name":"a","phase":null}]}""", "$.projects[0].phase", "a string")]
    [InlineData("""{"projects":[{"name":"a","labels":null}]}""", "$.projects[0].labels", "an object")]
    [InlineData("""{"projects":[null]}""", "$.projects[0]", "an object")]
    [InlineData("""{"projects":null}""", "$.projects", "an array")]
    [InlineData("""{"next":null}""", "$.next", "a 32-bit integer")]
    public async Task Deviation_from_the_spec_is_only_rejected_in_strict_mode(string body, string path, string expected)
    {
        await CallAsync(GetProjects, body, isStrict: false);

        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => CallAsync(GetProjects, body, isStrict: true));
        Assert.Equal((path, expected, body), (error.JsonPath, error.ExpectedType, error.RawBody));
    }

    [Theory]
    [InlineData("""{"projects":[{"name":"a","limit":1,"phase":"Brand-new","description":null,"resources":[{"gpu":0.5}],"labels":{"a":"b"}}],"next":50}""")]
    [InlineData("""{"next":1.0}""")]
    [InlineData("{}")]
    public async Task Response_that_matches_the_spec_is_read_in_strict_mode(string body) =>
        Assert.True(JsonModel.DeepEquals(await CallAsync(GetProjects, body, isStrict: false), await CallAsync(GetProjects, body, isStrict: true)));

    [Fact]
    public async Task Number_in_place_of_a_string_is_read_as_its_text() =>
        Assert.Equal("376", (await CallAsync(GetList, """[{"name":376}]""", isStrict: false))[0].Name);

    [Fact]
    public async Task String_in_place_of_a_number_is_read_as_the_number() =>
        Assert.Equal(376, (await CallAsync(GetProjects, """{"next":"376"}""", isStrict: false)).Next);

    [Theory]
    [InlineData("NaN", double.NaN)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    public async Task NaN_and_infinities_are_read(string token, double expected) =>
        Assert.Equal(
            expected, (await CallAsync(GetList, $$"""[{"name":"NaN, Infinity","resources":[{"gpu":{{token}}}]}]""", isStrict: false))[0].Resources![0].Gpu);

    [Fact]
    public async Task NaN_in_place_of_an_integer_is_read_as_null() => Assert.Null((await CallAsync(GetProjects, """{"next":NaN}""", isStrict: false)).Next);

    [Fact]
    public async Task Path_of_an_unread_property_after_NaN_is_correct()
    {
        const string Body = """{"projects":[{"name":"a","resources":[{"gpu":NaN},{"gpu":{}}]}]}""";

        Assert.Equal(["$.projects[0].resources[1].gpu"], JsonModel.GetUnreadProperties(await CallAsync(GetProjects, Body, isStrict: false)));
    }

    [Theory]
    [InlineData("""[{"name":"a"},7]""", "$[1]", "an object")]
    [InlineData("""[[]]""", "$[0]", "an object")]
    [InlineData("{}", "$", "an array")]
    public async Task Value_outside_of_a_property_must_have_the_declared_type(string body, string path, string expected)
    {
        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => CallAsync(GetList, body, isStrict: false));

        Assert.Equal((path, expected), (error.JsonPath, error.ExpectedType));
    }

    [Fact]
    public async Task Path_of_a_mismatch_in_a_top_level_list_is_correct() =>
        Assert.Equal(
            "$[1].name",
            (await Assert.ThrowsAsync<RunAiResponseException>(() => CallAsync(GetList, """[{"name":"a"},{"limit":1}]""", isStrict: true))).JsonPath);

    [Fact]
    public async Task Error_response_is_read_leniently_in_strict_mode()
    {
        using var server = FakeServer.Json("""{"code":"403","message":"no","more":NaN}""", System.Net.HttpStatusCode.Forbidden);
        var client = new AdministratorClient(new ApiConnection(server.Client()) { StrictResponses = true });

        var error = await Assert.ThrowsAsync<RunAiApiException<Error>>(
            () => client.Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal((403, "no"), (error.Error.Code, error.Error.Message));
    }

    [Fact]
    public async Task StrictResponses_of_the_options_enables_strict_mode()
    {
        using var server = Tenants.Server(_ => Responses.Json("""{"next":"1"}"""));
        var options = Tenants.Options();
        options.StrictResponses = true;
        using var runAi = RunAiConnection.Create(options, server);

        await Assert.ThrowsAsync<RunAiResponseException>(() =>
            new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken));
    }
}
