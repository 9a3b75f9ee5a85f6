using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class FileLayoutTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.Paths(
        """
        /things: {get: {operationId: list_things, tags: [Things], responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
        /jobs: {get: {operationId: list_jobs, tags: [Jobs], responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}}}
        """,
        """
        Thing: {properties: {a: {$ref: '#/components/schemas/Shared'}, c: {$ref: '#/components/schemas/signal'}, d: {$ref: '#/components/schemas/Über'}}}
        Job: {properties: {a: {$ref: '#/components/schemas/Shared'}, c: {$ref: '#/components/schemas/signal'}, d: {$ref: '#/components/schemas/Über'}, b: {$ref: '#/components/schemas/Part'}}}
        Shared: {properties: {a: {type: string}}}
        signal: {properties: {a: {type: string}}}
        Über: {properties: {a: {type: string}}}
        Part: {properties: {a: {type: string}}}
        Unused: {properties: {a: {type: string}}}
        """)));

    [Fact]
    public void One_file_for_the_client_one_for_each_group_one_for_shared_models_of_some_letters() => Assert.Equal(
        ["RunAi.Test.TestClient.Jobs.g.cs", "RunAi.Test.TestClient.Models.S_T.g.cs", "RunAi.Test.TestClient.Models._.g.cs", "RunAi.Test.TestClient.Things.g.cs", "RunAi.Test.TestClient.g.cs"],
        Code.Value.Files.Select(file => file.HintName));

    [Theory]
    [InlineData("Jobs.g.cs", "class Job ")]
    [InlineData("Jobs.g.cs", "class Part ")]
    [InlineData("Things.g.cs", "class Thing ")]
    [InlineData("Models.S_T.g.cs", "class Shared ")]
    [InlineData("Models.S_T.g.cs", "class Signal ")]
    [InlineData("Models._.g.cs", "class Über ")]
    public void A_model_of_one_group_lies_beside_it(string file, string type) => Assert.Contains(type, Code.Value[file], StringComparison.Ordinal);

    [Fact]
    public void Models_of_a_group_that_has_more_than_a_hundred_lie_with_the_shared_ones()
    {
        var names = Enumerable.Range(0, 101).Select(index => $"{"ADI"[index % 3]}{index}").ToList();
        var code = GeneratorHarness.Generate(TinySpec.Paths(
            "/a: {get: {operationId: a, responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/All'}}}}}}}",
            string.Join('\n', names.Select(name => $"{name}: {{properties: {{a: {{type: string}}}}}}")
                .Append("All: {properties: {" + string.Join(", ", names.Select(name => $"{name}: {{$ref: '#/components/schemas/{name}'}}")) + "}}"))));

        Assert.Equal(
            ["RunAi.Test.TestClient.Default.g.cs", "RunAi.Test.TestClient.Models.A_C.g.cs", "RunAi.Test.TestClient.Models.D_H.g.cs", "RunAi.Test.TestClient.Models.I_M.g.cs", "RunAi.Test.TestClient.g.cs"],
            code.Files.Select(file => file.HintName));
    }

    [Theory]
    [InlineData(8, new[] { "RunAi.Test.TestClient.A0.g.cs", "RunAi.Test.TestClient.A3.g.cs", "RunAi.Test.TestClient.A6.g.cs" })]
    [InlineData(9, new[] { "RunAi.Test.TestClient.Groups.A_C.g.cs" })]
    public void More_than_eight_groups_share_files(int count, string[] files)
    {
        var code = GeneratorHarness.Generate(TinySpec.Paths(string.Join('\n', Enumerable.Range(0, count).Select(index =>
            $"/{index}: {{get: {{tags: [{"ANZ"[index % 3]}{index}], responses: {{'204': {{description: Done.}}}}}}}}"))));

        Assert.Equal(files, code.Files.Select(file => file.HintName).Where(name => name.Contains(".A", StringComparison.Ordinal)));
    }

    [Fact]
    public void Models_that_no_operation_reaches_are_not_generated() => Assert.DoesNotContain("Unused", Code.Value.TypeNames());

    [Fact]
    public void Lines_end_with_a_line_feed() => Assert.All(Code.Value.Files, file => Assert.DoesNotContain('\r', file.Text));

    [Fact]
    public void Files_end_with_one_line_feed() => Assert.All(Code.Value.Files, file => Assert.Matches(@"[^\n]\n\z", file.Text));

    [Fact]
    public void Names_of_files_are_plain_whatever_tags_are_called() => Assert.All(
        GeneratorHarness.Generate(TinySpec.Paths("""
            /a: {get: {operationId: a, tags: ['../../ü/✓'], responses: {'204': {description: Done.}}}}
            /b: {get: {operationId: b, tags: ['CON'], responses: {'204': {description: Done.}}}}
            /c: {get: {operationId: c, tags: ['con'], responses: {'204': {description: Done.}}}}
            """)).Files,
        file => Assert.Matches(@"^[A-Za-z0-9._]{1,130}\.g\.cs$", file.HintName));
}
