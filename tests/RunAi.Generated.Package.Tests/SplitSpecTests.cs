using RunAi.Generated.Package.Tests.Matrix;

namespace RunAi.Generated.Package.Tests;

/// <summary>Tests a project whose spec is split over files, in a folder whose name contains spaces and parentheses.</summary>
[Collection(ConsumerMatrix.Name)]
public sealed class SplitSpecTests(SplitSpecTests.SplitProject project) : IClassFixture<SplitSpecTests.SplitProject>
{
    private const string Items = """
        <ItemGroup>
          <RunAiSpec Include="specs/api.yaml" ClientName="SplitClient" Namespace="My.Split" References="common/*.json" />
        </ItemGroup>
        """;

    private const string Program = """
        var type = typeof(My.Split.Person);
        Console.WriteLine(string.Join(' ', type.GetProperties().Where(item => item.DeclaringType == type).Select(item => item.Name).Order()));
        """;

    /// <summary>Gets the row of the matrix.</summary>
    internal static Consumer Consumer { get; } = new("split app (1)", Items, new Dictionary<string, string>
    {
        ["Program.cs"] = Program,
        ["specs/api.yaml"] = """
            openapi: 3.0.3
            info: { title: Split, version: '1' }
            paths:
              /people: { $ref: 'paths/all%20people.yaml' }
            """,
        ["specs/paths/all people.yaml"] = """
            get:
              operationId: getPerson
              tags: [People]
              responses:
                '200': { description: '', content: { application/json: { schema: { $ref: '../schemas/Person.json' } } } }
            """,
        ["specs/schemas/Person.json"] = """
            { "type": "object", "properties": { "first": { "type": "string" }, "address": { "$ref": "../../common/shared.json#/Address" } } }
            """,
        ["common/shared.json"] = """
            { "Address": { "type": "object", "properties": { "street": { "type": "string" } } } }
            """,
    });

    [Fact]
    public void Files_that_references_name_and_files_of_the_item_are_used() => Assert.Equal("Address First", project.First);

    [Fact]
    public void Build_without_changes_does_not_compile() => Assert.Equal(project.Compiled, project.CompiledWithoutChange);

    [Fact]
    public void Edited_part_is_used_in_the_next_build() => Assert.Equal("Address Last", project.Edited);

    [Fact]
    public void RUNAI0010_a_part_that_is_missing_is_reported_in_the_file_that_refers_to_it()
    {
        Assert.Contains("specs/schemas/Person.json(1,", project.Missing, StringComparison.Ordinal);
        Assert.Contains(
            "<RunAiSpec Include=\"specs/api.yaml\" References=\"common/*.json;common/gone.txt\" />", project.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void RUNAI0117_references_that_match_no_file_are_reported() => Assert.Contains(
        "warning RUNAI0117: The References=\"none/**\" of the RunAiSpec item 'specs/api.yaml' match no file, or name one that does not exist.",
        project.Unmatched,
        StringComparison.Ordinal);

    public sealed class SplitProject(ConsumerMatrix matrix) : IAsyncLifetime
    {
        internal string First { get; private set; } = "";

        internal DateTime Compiled { get; private set; }

        internal DateTime CompiledWithoutChange { get; private set; }

        internal string Edited { get; private set; } = "";

        internal string Missing { get; private set; } = "";

        internal string Unmatched { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            matrix.AssertBuilt(Consumer.Name);
            var project = matrix.GetProject(Consumer.Name);
            First = await project.RunAsync();
            Compiled = File.GetLastWriteTimeUtc(project.CompiledAssembly);
            (await project.BuildAgainAsync()).EnsureSucceeded();
            CompiledWithoutChange = File.GetLastWriteTimeUtc(project.CompiledAssembly);

            var person = Consumer.Files["specs/schemas/Person.json"];
            await project.WriteAsync("specs/schemas/Person.json", person.Replace("first", "last", StringComparison.Ordinal));
            (await project.BuildAgainAsync()).EnsureSucceeded();
            Edited = await project.RunAsync();

            await project.WriteAsync("specs/schemas/Person.json", person.Replace("shared.json#/Address", "gone.txt", StringComparison.Ordinal));
            Missing = (await project.BuildAgainAsync()).Output;
            await project.WriteAsync(
                $"{Consumer.Name}.csproj",
                ConsumerMatrix.CreateProjectFile(Consumer with { Project = Items.Replace("common/*.json", "none/**", StringComparison.Ordinal) }));
            Unmatched = (await project.BuildAgainAsync()).Output;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
