using Microsoft.CodeAnalysis;

namespace RunAi.Generator.Tests.Editors;

/// <summary>Tests that changes of specs outside of an editor change the generated types in its workspace without a build.</summary>
public sealed class WorkspaceTests : IDisposable
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Test, version: '1' }
        paths:
          /things:
            get:
              operationId: getThing
              tags: [Things]
              responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
          /others:
            get:
              operationId: getOther
              tags: [Others]
              responses: { '200': { description: '', content: { application/json: { schema: { $ref: 'part.yaml#/Other' } } } } }
        components:
          schemas:
            Thing: { type: object, properties: { first: { type: string } } }
        """;

    private const string Part = "Other: { type: object, properties: { first: { type: string } } }";

    private readonly EditorWorkspace _workspace = new(Spec, Part);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("api.yaml", Spec, "RunAi.Test.Thing")]
    [InlineData("part.yaml", Part, "RunAi.Test.Other")]
    public async Task Change_of_a_file_of_a_spec_changes_the_generated_type_without_a_build(string file, string text, string type)
    {
        Assert.Equal(["First"], await GetPropertiesAsync(type));

        _workspace.Write(file, text.Replace("first", "last", StringComparison.Ordinal));
        _workspace.NotifyChange(file);

        Assert.Equal(["Last"], await GetPropertiesAsync(type));
    }

    [Fact]
    public async Task Unchanged_spec_keeps_the_generated_files_after_an_edit_of_code()
    {
        var before = await GetGeneratedTreesAsync();

        _workspace.Add("Program.cs", "internal static class Program;");

        Assert.All(before.Zip(await GetGeneratedTreesAsync()), static pair => Assert.Same(pair.First, pair.Second));
    }

    /// <summary>A refresh or a checkout can write a file with the same content again.</summary>
    [Fact]
    public async Task Notification_without_a_change_keeps_the_generated_files()
    {
        var before = await GetGeneratedTreesAsync();

        _workspace.Write("api.yaml", Spec);
        _workspace.NotifyChange("api.yaml");

        Assert.All(before.Zip(await GetGeneratedTreesAsync()), static pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public async Task Change_of_a_part_keeps_the_files_that_do_not_depend_on_it()
    {
        var before = await GetGeneratedTreesAsync();

        _workspace.Write("part.yaml", Part.Replace("first", "last", StringComparison.Ordinal));
        _workspace.NotifyChange("part.yaml");

        Assert.Equal("RunAi.Test.TestClient.Others.g.cs", Path.GetFileName(Assert.Single((await GetGeneratedTreesAsync()).Except(before)).FilePath));
    }

    /// <summary>
    /// The package therefore has no C# file in obj that a refresh rewrites: a workspace that does not notice the change of the spec would run the generator on
    /// the old text, and one that notices it does not need such a file.
    /// </summary>
    [Fact]
    public async Task Change_of_a_code_file_does_not_read_a_changed_spec_again()
    {
        Assert.Equal(["First"], await GetPropertiesAsync("RunAi.Test.Thing"));

        _workspace.Write("api.yaml", Spec.Replace("first", "last", StringComparison.Ordinal));
        _workspace.Add("Marker.g.cs", "// The hash of the new spec.");

        Assert.Equal(["First"], await GetPropertiesAsync("RunAi.Test.Thing"));
    }

    private async Task<IReadOnlyList<SyntaxTree>> GetGeneratedTreesAsync() =>
        [.. (await _workspace.CompileAsync()).SyntaxTrees.Where(static tree => tree.FilePath.Contains("RunAiClientGenerator", StringComparison.Ordinal))];

    private async Task<IEnumerable<string>> GetPropertiesAsync(string type)
    {
        var symbol = (await _workspace.CompileAsync()).GetTypeByMetadataName(type);
        Assert.NotNull(symbol);
        return symbol.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property.DeclaredAccessibility == Accessibility.Public && !property.IsOverride)
            .Select(static property => property.Name);
    }
}
