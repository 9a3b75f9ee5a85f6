using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Diagnostics.Drift;

/// <summary>Tests which deviations are counted, and their paths.</summary>
[Collection(nameof(DriftCollection))]
public sealed class DriftKindTests
{
    private const string Complete = """
        {"phase":"Ready","nullablePhase":null,"level":1,"nested":[],"maps":{},"any":1,"shape":1,"int":1,"long":1,"float":1,"double":1,"decimal":1,"bool":true,
        "nullableInt":1
        """;

    private static readonly Operation<Overloads> UpdateOverloads =
        new Operation<Overloads>("update_overloads", HttpMethod.Patch, "/x").Returns("200", "application/json", Overloads.Read);

    private static readonly Operation<ProjectList> GetProjects =
        new Operation<ProjectList>("get_projects", HttpMethod.Get, "/x").Returns("200", "application/json", ProjectList.Read);

    public static TheoryData<string, string> Properties { get; } = new()
    {
        { "\"bytes\":\"AA==\"", "" },
        { "\"strings\":[null,\"a\"]", "" },
        { "\"oi\":null", "" },
        { "\"extra\":{\"secret\":1}", "1 unknown_property $.extra" },
        { "\"extra\":1,\"extra\":2", "2 unknown_property $.extra" },
        { "\"strange name\":1", "1 unknown_property $['strange name']" },
        { "\"it's\":1", "1 unknown_property $['it\\'s']" },
        { "\"\":1", "1 unknown_property $['']" },
        { "\"\\u0065xtra\":1", "1 unknown_property $.extra" },
        { "\"größe\":1", "1 unknown_property $.größe" },
        { "\"line\\nbreak\":1", "1 unknown_property $['line break']" },
        { "\"uri\":null", "1 undeclared_null $.uri" },
        { "\"int\":null", "1 undeclared_null $.int" },
        { "\"nullableInt2\":null", "1 undeclared_null $.nullableInt2" },
        { "\"shape2\":null", "1 undeclared_null $.shape2" },
        { "\"nested\":[[\"Ready\"],null]", "1 undeclared_null $.nested[*]" },
        { "\"nested\":[[\"Ready\",null,null]]", "2 undeclared_null $.nested[*][*]" },
        { "\"maps\":{\"secret\":null}", "1 undeclared_null $.maps.*" },
        { "\"maps\":{\"secret\":[{\"gpu\":null}]}", "1 undeclared_null $.maps.*[*].gpu" },
        { "\"int\":\"5\"", "1 wrong_type $.int" },
        { "\"int\":\"secret\"", "1 wrong_type $.int" },
        { "\"int\":{\"secret\":1}", "1 wrong_type $.int" },
        { "\"long\":1.5", "1 wrong_type $.long" },
        { "\"decimal\":\"5\"", "1 wrong_type $.decimal" },
        { "\"double\":NaN", "1 wrong_type $.double" },
        { "\"double\":\"+Inf\"", "1 wrong_type $.double" },
        { "\"bool\":\"true\"", "1 wrong_type $.bool" },
        { "\"bool\":\"secret\"", "1 wrong_type $.bool" },
        { "\"uri\":5", "1 wrong_type $.uri" },
        { "\"bytes\":\"secret!\"", "1 wrong_type $.bytes" },
        { "\"nested\":{}", "1 wrong_type $.nested" },
        { "\"maps\":{\"secret\":[{\"gpu\":\"7\"},{\"gpu\":\"8\"}],\"other secret\":[{\"gpu\":[]}]}", "3 wrong_type $.maps.*[*].gpu" },
        { "\"phase\":\"secret\"", "1 unknown_enum_value $.phase" },
        { "\"phase\":5", "1 wrong_type $.phase" },
        { "\"nested\":[[\"secret\"],[\"Ready\",\"secret\"]]", "2 unknown_enum_value $.nested[*][*]" },
        { "\"level\":77", "1 unknown_enum_value $.level" },
        { "\"shape\":{\"kind\":\"a\",\"radius\":1,\"color\":2}", "1 unknown_property $.shape.color" },
        { "\"shape\":[\"secret\"]", "1 unknown_enum_value $.shape[*]" },
        {
            "\"om\":{\"name\":\"n\",\"labels\":{\"secret\":null},\"resources\":[{\"x\":1}]}",
            "1 undeclared_null $.om.labels.*;1 unknown_property $.om.resources[*].x"
        },
        { "\"om\":{}", "1 missing_property $.om.name" },
        { "\"om\":{\"name\":\"n\",\"limit\":\"secret\",\"more\":1}", "1 unknown_property $.om.more;1 wrong_type $.om.limit" },
    };

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task Deviation_is_counted_with_its_kind_and_path(string property, string expected)
    {
        using var observer = new DriftObserver();
        using var server = FakeServer.Json($"{Complete},{property}}}");

        await observer.Connect(server).CreateRequest(UpdateOverloads).SendForValueAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries), observer.Findings);
        Assert.DoesNotContain("secret", observer.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deviations_of_the_elements_of_a_list_are_counted_together()
    {
        using var observer = new DriftObserver();
        using var server = FakeServer.Json(
            """{"projects":[{"name":"a","phase":"Odd","new":1},{"phase":"Ready","new":1},{"name":"c","new":2,"limit":null}],"more":1}""");

        await observer.Connect(server).CreateRequest(GetProjects).SendAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "1 missing_property $.projects[*].name", "1 undeclared_null $.projects[*].limit", "1 unknown_enum_value $.projects[*].phase",
                "1 unknown_property $.more", "3 unknown_property $.projects[*].new",
            ],
            observer.Findings);
    }

    [Theory]
    [InlineData("[]", "1 wrong_type $")]
    [InlineData("null", "1 undeclared_null $")]
    [InlineData("""{"projects":[{"name":"a","extra":1},5]}""", "1 unknown_property $.projects[*].extra;1 wrong_type $.projects[*]")]
    [InlineData("""{"projects":[}""", "")]
    public async Task Response_that_cannot_be_read_is_counted(string json, string expected)
    {
        using var observer = new DriftObserver();
        using var server = FakeServer.Json(json);

        await Record.ExceptionAsync(() => observer.Connect(server).CreateRequest(GetProjects).SendForValueAsync(TestContext.Current.CancellationToken));

        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries), observer.Findings);
    }

    [Theory]
    [InlineData("""{"projects":[{"name":"a"},{"name":"a","limit":"5"}]}""", "$.projects[1].limit", "1 wrong_type $.projects[*].limit")]
    [InlineData("""{"projects":[{"name":"a"},{"limit":5}]}""", "$.projects[1].name", "1 missing_property $.projects[*].name")]
    [InlineData("""{"next":null}""", "$.next", "1 undeclared_null $.next")]
    [InlineData("""{"other":null}""", "$.other", "1 unknown_property $.other")]
    public async Task Strict_responses_throw_for_the_deviation_that_is_counted(string json, string path, string expected)
    {
        using var observer = new DriftObserver();
        using var server = FakeServer.Json(json);

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(
            () => observer.Connect(server, isStrict: true).CreateRequest(GetProjects).SendForValueAsync(TestContext.Current.CancellationToken));

        Assert.Equal(path, exception.JsonPath);
        Assert.Equal([expected], observer.Findings);
    }

    [Fact]
    public async Task Undeclared_enum_value_is_not_an_error_of_strict_responses()
    {
        using var observer = new DriftObserver();
        using var server = FakeServer.Json("""{"projects":[{"name":"a","phase":"Odd"}]}""");

        await observer.Connect(server, isStrict: true).CreateRequest(GetProjects).SendForValueAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["1 unknown_enum_value $.projects[*].phase"], observer.Findings);
    }

    [Fact]
    public async Task Nothing_is_counted_without_listeners()
    {
        using var observer = new DriftObserver(listens: false);
        using var server = FakeServer.Json("""{"other":1}""");

        await observer.Connect(server).CreateRequest(GetProjects).SendForValueAsync(TestContext.Current.CancellationToken);

        Assert.False(observer.Monitor.IsEnabled);
        Assert.Equal("", observer.Everything);
    }

    [Fact]
    public async Task Error_is_counted()
    {
        using var observer = new DriftObserver();
        using var server = FakeServer.Json("""{"code":1,"reason":"secret"}""", System.Net.HttpStatusCode.NotFound);
        var operation = new Operation<Project>("get", HttpMethod.Get, "/x").Returns("200", "application/json", Project.Read).Fails<Error>("404");

        await Assert.ThrowsAsync<RunAiApiException<Error>>(
            () => observer.Connect(server).CreateRequest(operation).SendForValueAsync(TestContext.Current.CancellationToken));

        Assert.Equal(["1 missing_property $.message", "1 unknown_property $.reason"], observer.Findings);
    }

    [Fact]
    public async Task Value_in_place_of_an_undeclared_type_is_read_as_without_a_listener()
    {
        const string Body = """{"name":"a","limit":"5","phase":"Odd","labels":{"x":null},"new":[1]}""";
        var operation = new Operation<Project>("get", HttpMethod.Get, "/x").Returns("200", "application/json", Project.Read);
        using var observer = new DriftObserver();
        using var server = FakeServer.Json(Body);

        var observed = await observer.Connect(server).CreateRequest(operation).SendForValueAsync(TestContext.Current.CancellationToken);

        Assert.Equal(4, observer.Findings.Length);
        Assert.True(JsonModel.DeepEquals(Json.Read(Body, Project.Read), observed));
    }
}
