using RunAi.Generator.Tests.Support;
using static RunAi.Generator.Tests.Diagnostics.DiagnosticAssert;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Diagnostics of the settings of a project, as a build shows them: location, severity and message.</summary>
public sealed class SettingDiagnosticTests
{
    [Theory]
    [InlineData("ClientName", "my client", "a C# identifier such as \"AdministratorClient\"")]
    [InlineData("ClientName", "class", "a C# identifier such as \"AdministratorClient\"")]
    [InlineData("Namespace", "RunAi..Test", "a C# namespace such as \"RunAi.Administrator\"")]
    [InlineData("Namespace", "RunAi.namespace", "a C# namespace such as \"RunAi.Administrator\"")]
    [InlineData("Visibility", "private", "\"public\" or \"internal\"")]
    [InlineData("Endpoint", "Moon", "\"ControlPlane\" or \"Cluster\"")]
    [InlineData("ExcludeDeprecated", "perhaps", "\"true\" or \"false\"")]
    [InlineData("SendReadOnly", "perhaps", "\"true\" or \"false\"")]
    public void RUNAI0002_invalid_metadata(string name, string value, string rule)
    {
        var spec = TinySpec.Document(NoOperation);
        spec = name switch
        {
            "ClientName" => spec with { ClientName = value },
            "Namespace" => spec with { Namespace = value },
            "Visibility" => spec with { Visibility = value },
            "Endpoint" => spec with { Endpoint = value },
            "SendReadOnly" => spec with { SendReadOnly = value },
            _ => spec with { ExcludeDeprecated = value },
        };
        AssertOnly($"app.csproj(1,1): error RUNAI0002: The metadata {name}=\"{value}\" of RunAiSpec 'spec.yaml' is not valid. Expected {rule}.", spec);
    }

    [Fact]
    public void RUNAI0015_a_filter_without_a_match() => AssertOnly(
        "app.csproj(1,1): warning RUNAI0015: The filter IncludeTags=\"Thing\" matches no operation in the spec; similar names: Things",
        TinySpec.Operation("get", "/things", "") with { IncludeTags = "Thing" });

    [Fact]
    public void RUNAI0015_a_group_of_the_bundled_spec_without_a_match() => AssertOnly(
        "app.csproj(1,1): warning RUNAI0015: The filter RunAiGroups=\"Thing\" matches no operation in the spec; similar names: Things",
        TinySpec.Operation("get", "/things", "") with { IncludeTags = "Thing", IsBundled = true });

    [Fact]
    public void RUNAI0020_two_specs_with_the_same_namespace()
    {
        var first = TinySpec.Operation("get", "/things", "");
        AssertRest(
            [
                "app.csproj(1,1): error RUNAI0020: The namespace RunAi.Test of the spec 'z.yaml' is already used by 'spec.yaml'. "
                + "Set a different Namespace for one of them.",
            ],
            [first, first with { Path = "z.yaml", ClientName = "OtherClient" }]);
    }

    [Theory]
    [InlineData("Namespce", "; similar names: Namespace")]
    [InlineData("IncludeTag", "; similar names: IncludeTags")]
    [InlineData("Owner", "")]
    public void RUNAI0022_unknown_metadata(string name, string similar) => AssertOnly(
        $"app.csproj(1,33): warning RUNAI0022: The metadata {name} of a RunAiSpec item is unknown{similar}",
        TinySpec.Operation("get", "/things", "") with { Project = $"<Project><RunAiSpec Include='a' {name}='b' Link='c' sourceUrl='d' /></Project>" });
}
