using Microsoft.CodeAnalysis;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>What an <c>.editorconfig</c> says of a diagnostic counts for the documents that its sections fit.</summary>
public sealed class SeverityTests
{
    private const string Spec = "/app/specs/spec.yaml";

    // A path that names a parameter which nobody declares: RUNAI0013.
    private static readonly SpecItem Skipped = TinySpec.Operation("get", "/things/{id}", "") with { Path = Spec };

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public void A_section_that_fits_decides_the_severity(string severity, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(Diagnose($"[*.yaml]\ndotnet_diagnostic.RUNAI0013.severity = {severity}\n")).Severity);

    [Fact]
    public void None_reports_nothing() => Assert.Empty(Diagnose("[*]\ndotnet_diagnostic.RUNAI0013.severity = none\n"));

    [Fact]
    public void A_hint_that_a_section_names_is_on()
    {
        var hinting = TinySpec.WithRequest("Thing: {required: [spec], properties: {name: {type: string}}, additionalProperties: false}") with { Path = Spec };

        Assert.Equal([], Hints(hinting));
        Assert.Equal([("RUNAI0021", DiagnosticSeverity.Info)], Hints(hinting with { Config = new ConfigItem("/app/.editorconfig", "[*]\ndotnet_diagnostic.RUNAI0021.severity = suggestion\n") }));
        Assert.Equal([("RUNAI0021", DiagnosticSeverity.Warning)], Hints(hinting with { Config = new ConfigItem("/app/.editorconfig", "[*]\ndotnet_diagnostic.RUNAI0021.severity = warning\n") }));

        static IEnumerable<(string, DiagnosticSeverity)> Hints(SpecItem spec) =>
            new GeneratorSession(spec) { ReportsHints = false }.Run().Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity));
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.RUNAI0013.severity = error\n")]
    [InlineData("[specs/other.yaml]\ndotnet_diagnostic.RUNAI0013.severity = error\n")]
    [InlineData("[*]\ndotnet_diagnostic.RUNAI0012.severity = error\n")]
    public void What_does_not_fit_changes_nothing(string config) => Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(Diagnose(config)).Severity);

    [Fact]
    public void The_nearest_file_wins()
    {
        var above = Skipped with { Path = "/app/other/other.yaml", Namespace = "Other", Config = new ConfigItem("/app/.editorconfig", "[*]\ndotnet_diagnostic.RUNAI0013.severity = error\n") };
        var near = Skipped with { Config = new ConfigItem("/app/specs/.editorconfig", "[*]\ndotnet_diagnostic.RUNAI0013.severity = suggestion\n") };

        Assert.Equal(
            [("other.yaml", DiagnosticSeverity.Error), ("spec.yaml", DiagnosticSeverity.Info)],
            new GeneratorSession(above, near).Run().Diagnostics
                .Select(diagnostic => (Path.GetFileName(diagnostic.Location.GetLineSpan().Path), diagnostic.Severity)).Order());
    }

    [Fact]
    public void Every_id_can_be_configured()
    {
        var ids = typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        var config = new SettingsFile(SettingsFileKind.Config, "/app/.editorconfig", "[*]\n" + string.Concat(ids.Select(id => $"dotnet_diagnostic.{id}.severity = suggestion\n")));

        var configured = EditorConfigSeverities.Apply(new(ids.Select(id => DiagnosticInfo.Create(id, new SourceLocation(Spec, 0, 0)))), new([config]));

        Assert.Equal(ids, configured.Where(diagnostic => diagnostic.Level == DiagnosticLevel.Info).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_severity_that_changes_reads_no_spec_again()
    {
        var session = new GeneratorSession(Skipped with { Config = new ConfigItem("/app/.editorconfig", "[*]\ndotnet_diagnostic.RUNAI0013.severity = error\n") });
        session.Run();

        var step = session.EditFile("/app/.editorconfig", text => text.Replace("error", "suggestion", StringComparison.Ordinal));

        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(step.Diagnostics).Severity);
        Assert.Empty(step.GetChanges(TrackingNames.Inputs));
        Assert.Equal(1, step.Emissions);
    }

    private static IReadOnlyList<Diagnostic> Diagnose(string config) =>
        new GeneratorSession(Skipped with { Config = new ConfigItem("/app/.editorconfig", "root = true\n" + config) }).Run().Diagnostics;
}
