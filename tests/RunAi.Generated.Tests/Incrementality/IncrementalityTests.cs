using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Contracts;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Incrementality;

/// <summary>Editors run the generator at each keystroke. These tests state the cost of each kind of edit.</summary>
public sealed class IncrementalityTests
{
    private static readonly SpecItem First = TinySpec.Paths(
        """
        /things: {get: {operationId: list_things, tags: [Things],
          responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
        /jobs: {get: {operationId: list_jobs, tags: [Jobs],
          responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}}}
        """,
        """
        Thing: {properties: {name: {type: string}, shared: {$ref: '#/components/schemas/Shared'}}}
        Job: {properties: {title: {type: string}, shared: {$ref: '#/components/schemas/Shared'}}}
        Shared: {properties: {common: {type: string}}}
        """);

    private static readonly SpecItem Second = TinySpec.Operation("get", "/others", "") with
    {
        Path = "second.yaml",
        ClientName = "SecondClient",
        Namespace = "RunAi.Second",
        Overlay = new OverlayItem(
            "overlay.yaml", "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n- target: $.paths.*.get\n  update: {operationId: renamed}\n"),
    };

    private readonly GeneratorSession _session = new(First, Second);

    public IncrementalityTests() => _session.Run();

    [Fact]
    public void Edit_of_code_runs_no_step()
    {
        var step = _session.EditCode();
        Assert.Empty(step.Changes());
        Assert.Equal(0, step.Emissions);
    }

    [Fact]
    public void White_space_in_a_spec_emits_no_file()
    {
        var step = _session.EditFile(First.Path, text => "\n\n" + text.Replace(": ", ":   ", StringComparison.Ordinal));
        Assert.Equal(0, step.Emissions);
        Assert.Empty(Printed(step));
    }

    [Fact]
    public void Renamed_property_emits_the_file_of_its_model() =>
        Assert.Equal(
            ["RunAi.Test.TestClient.Things.g.cs"], Printed(
                _session.EditFile(First.Path, text => text.Replace("name: {type", "label: {type", StringComparison.Ordinal))));

    [Fact]
    public void Renamed_property_of_a_shared_model_emits_only_its_file() =>
        Assert.Equal(
            ["RunAi.Test.TestClient.Models.S_T.g.cs"], Printed(
                _session.EditFile(First.Path, text => text.Replace("common", "mutual", StringComparison.Ordinal))));

    [Fact]
    public void Renamed_operation_emits_the_file_of_its_group() =>
        Assert.Equal(
            ["RunAi.Test.TestClient.Jobs.g.cs"], Printed(
                _session.EditFile(First.Path, text => text.Replace("list_jobs", "find_jobs", StringComparison.Ordinal))));

    [Fact]
    public void Edit_of_a_spec_does_not_emit_the_client_of_another_spec()
    {
        var step = _session.EditFile(First.Path, text => text.Replace("Test API", "Other API", StringComparison.Ordinal));
        Assert.Equal([First.Path], Recompiled(step));
        Assert.Equal(["RunAi.Test.TestClient.g.cs"], Printed(step));
    }

    [Fact]
    public void Edit_of_an_overlay_runs_only_its_spec()
    {
        var step = _session.EditFile("overlay.yaml", text => text.Replace("renamed", "named_again", StringComparison.Ordinal));
        Assert.Equal([Second.Path], Recompiled(step));
        Assert.Equal(["RunAi.Second.SecondClient.Things.g.cs"], Printed(step));
    }

    [Fact]
    public void Edit_of_a_contract_file_compiles_no_spec()
    {
        var session = new GeneratorSession(First with { Contract = new ContractItem("client.api.txt", GeneratedContract.GetText(First)) }, Second);
        Assert.Empty(session.Run().Diagnostics);

        var step = session.EditFile("client.api.txt", text => text.Replace("Job.Title : string?", "Job.Title : string", StringComparison.Ordinal));

        Assert.Equal("RUNAI0044", Assert.Single(step.Diagnostics).Id);
        Assert.Empty(Recompiled(step));
        Assert.Empty(step.GetChanges(TrackingNames.Outputs));
        Assert.Empty(Printed(step));
        Assert.Equal(1, step.Emissions);
    }

    [Fact]
    public void Contract_is_only_created_for_a_spec_with_a_contract_file() => Assert.All(
        _session.Run().GetOutputs(TrackingNames.Outputs), output => Assert.Null(((SpecOutput)output.Value).Contract));

    [Fact]
    public void Moved_diagnostic_emits_no_file()
    {
        var session = new GeneratorSession(TinySpec.WithResponse("""
            Thing:
              properties: {name: {type: string, deprecated: 'maybe'}}
            """));
        Assert.StartsWith("spec.yaml(12,", Assert.Single(session.Run().Diagnostics).ToString(), StringComparison.Ordinal);
        var step = session.EditFile(TinySpec.Path, text => "# moved\n" + text);
        Assert.StartsWith("spec.yaml(13,", Assert.Single(step.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Empty(Printed(step));
        Assert.Equal(1, step.Emissions);
    }

    [Fact]
    public void Spec_that_is_broken_and_restored_produces_the_same_files()
    {
        var before = _session.Run().Files;
        _session.EditFile(First.Path, text => "}" + text);
        Assert.Equal(before, _session.EditFile(First.Path, text => text[1..]).Files);
    }

    private static IEnumerable<string> Printed(GeneratorStep step) =>
        step.GetChanges(TrackingNames.Sources).Cast<CSharpFile>().Select(file => file.HintName);

    private static IEnumerable<string> Recompiled(GeneratorStep step) =>
        step.GetChanges(TrackingNames.Inputs).Cast<SpecInput>().Select(input => input.Spec.Path);
}
