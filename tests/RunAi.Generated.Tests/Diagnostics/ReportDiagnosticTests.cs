using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>How diagnostics are reported.</summary>
public sealed class ReportDiagnosticTests
{
    [Fact]
    public void RUNAI0001_an_internal_error_affects_only_its_spec()
    {
        // No spec is known to cause an internal error, so this one lacks the metadata that the pipeline always provides.
        var input = new SpecInput(new SpecFile("spec.yaml", DiagnosticAssert.NoOperation, Metadata: null), Overlay: null, NamespaceOwner: null);
        var output = SpecCompiler.Compile(input, TestContext.Current.CancellationToken);
        Assert.Empty(output.Files);
        Assert.Equal(
            "spec.yaml(1,1): RUNAI0001: An internal error occurred, and no client is generated from this spec. Report the error together with the spec. "
            + "NullReferenceException: Object reference not set to an instance of an object.",
            Assert.Single(output.Diagnostics).ToString());
    }

    [Fact]
    public void Diagnostics_link_to_their_pages_in_the_package()
    {
        var spec = TinySpec.Operation("get", "/things", "") with
        {
            IncludeTags = "Other",
            Project = "<Project><RunAiSpec Include='a' Other='b' /></Project>",
            Docs = "file:///packages/a%20b/docs/",
        };

        Assert.Equal(
            ["file:///packages/a%20b/docs/RUNAI0015.md", "file:///packages/a%20b/docs/RUNAI0022.md"],
            new GeneratorSession(spec).Run().Diagnostics.Select(diagnostic => diagnostic.Descriptor.HelpLinkUri).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_from_a_spec_cannot_forge_a_line_of_the_build_log()
    {
        var version = "9\\nspec.yaml(1,1): error X: \\e[31m" + new string('x', 1_000);
        var message = Assert.Single(GeneratorHarness.Diagnose(TinySpec.Document($"openapi: \"{version}\"\n")).Diagnostics);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain('\u001b', message);
        Assert.InRange(message.Length, 400, 600);
    }
}
